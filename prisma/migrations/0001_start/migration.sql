-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "ArticlePurpose" AS ENUM ('before_publication', 'published_elsewhere');

-- CreateEnum
CREATE TYPE "ArticleState" AS ENUM ('draft', 'in_check', 'cleared', 'released', 'published', 'concluded', 'shelved');

-- CreateEnum
CREATE TYPE "ClaimState" AS ENUM ('open', 'submitted', 'approved', 'changes_requested', 'stale', 'dismissed', 'cut');

-- CreateEnum
CREATE TYPE "ClaimantType" AS ENUM ('us', 'person', 'organisation');

-- CreateEnum
CREATE TYPE "Risk" AS ENUM ('normal', 'high');

-- CreateEnum
CREATE TYPE "QuotationAspect" AS ENUM ('wording', 'content');

-- CreateEnum
CREATE TYPE "PlacementOutcome" AS ENUM ('placed', 'changed', 'orphaned');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('writer', 'checker', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "EvidenceForm" AS ENUM ('quote', 'notes', 'absence', 'calculation', 'set');

-- CreateEnum
CREATE TYPE "EvidenceLevel" AS ENUM ('primary', 'secondary', 'tertiary');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('supports', 'contradicts', 'context');

-- CreateEnum
CREATE TYPE "LinkPurpose" AS ENUM ('set_up', 'reset_password');

-- CreateEnum
CREATE TYPE "ReviewDecision" AS ENUM ('approve', 'request_changes', 'override', 'reaffirm');

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "purpose" "ArticlePurpose" NOT NULL,
    "title" TEXT NOT NULL,
    "byline" TEXT NOT NULL,
    "outlet" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "publishedOn" DATE,
    "deadline" TIMESTAMPTZ(3),
    "state" "ArticleState" NOT NULL DEFAULT 'draft',
    "shelvedFrom" "ArticleState",
    "restricted" BOOLEAN NOT NULL DEFAULT false,
    "currentVersion" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleWriter" (
    "newsroomId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "memberId" UUID NOT NULL,

    CONSTRAINT "ArticleWriter_pkey" PRIMARY KEY ("articleId","memberId")
);

-- CreateTable
CREATE TABLE "ArticleAccess" (
    "newsroomId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "memberId" UUID NOT NULL,

    CONSTRAINT "ArticleAccess_pkey" PRIMARY KEY ("articleId","memberId")
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "plainText" TEXT NOT NULL,
    "sentences" JSONB NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "savedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleStateChange" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "from" "ArticleState" NOT NULL,
    "to" "ArticleState" NOT NULL,
    "reason" TEXT NOT NULL,
    "blockers" JSONB NOT NULL,
    "memberId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleStateChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CoverageMark" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "memberId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CoverageMark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "newsroomId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "type" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "actorKind" TEXT NOT NULL,
    "userId" UUID,
    "memberId" UUID,
    "apiKeyId" UUID,
    "job" TEXT,
    "articleId" UUID,
    "subjects" UUID[],
    "codes" JSONB NOT NULL,
    "beforeHash" TEXT,
    "afterHash" TEXT,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "claimantType" "ClaimantType" NOT NULL,
    "claimantName" TEXT NOT NULL,
    "claimantRole" TEXT NOT NULL,
    "risk" "Risk" NOT NULL DEFAULT 'normal',
    "riskReason" TEXT,
    "assigneeId" UUID,
    "state" "ClaimState" NOT NULL DEFAULT 'open',
    "staleFrom" "ClaimState",
    "dismissedFrom" "ClaimState",
    "quotationId" UUID,
    "aspect" "QuotationAspect",
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimRevision" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "claimantType" "ClaimantType" NOT NULL,
    "claimantName" TEXT NOT NULL,
    "claimantRole" TEXT NOT NULL,
    "risk" "Risk" NOT NULL,
    "riskReason" TEXT,
    "reason" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ClaimRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimStateChange" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "from" "ClaimState" NOT NULL,
    "to" "ClaimState" NOT NULL,
    "reason" TEXT NOT NULL,
    "memberId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ClaimStateChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimLink" (
    "newsroomId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "restsOnId" UUID NOT NULL,

    CONSTRAINT "ClaimLink_pkey" PRIMARY KEY ("claimId","restsOnId")
);

-- CreateTable
CREATE TABLE "Placement" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "outcome" "PlacementOutcome" NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledById" UUID,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "threadId" UUID,
    "body" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Newsroom" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Newsroom_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "roles" "Role"[],
    "disabledAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "roles" "Role"[],
    "tokenHash" TEXT NOT NULL,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "scopes" TEXT[],
    "prefix" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "publishedOn" DATE,
    "accessedOn" DATE,
    "url" TEXT,
    "note" TEXT NOT NULL,
    "copyOfId" UUID,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceRevision" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "record" JSONB NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SourceRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceAccess" (
    "newsroomId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "memberId" UUID NOT NULL,

    CONSTRAINT "SourceAccess_pkey" PRIMARY KEY ("sourceId","memberId")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "withdrawnAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceRevision" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "withdrawal" BOOLEAN NOT NULL DEFAULT false,
    "sourceId" UUID,
    "form" "EvidenceForm" NOT NULL,
    "level" "EvidenceLevel" NOT NULL,
    "stance" "Stance" NOT NULL,
    "locator" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EvidenceRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthSession" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "userAgent" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuthSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UserIdentity" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "UserIdentity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "id" UUID NOT NULL,
    "purpose" "LinkPurpose" NOT NULL,
    "userId" UUID,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OneTimeLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "IdempotencyRecord" (
    "actor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "status" INTEGER,
    "response" JSON,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IdempotencyRecord_pkey" PRIMARY KEY ("actor","key")
);

-- CreateTable
CREATE TABLE "RatingScale" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "currentVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RatingScale_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RatingScaleVersion" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "scaleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "ratings" JSONB NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RatingScaleVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerdictRevision" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "scaleVersionId" UUID NOT NULL,
    "rating" TEXT NOT NULL,
    "rationale" JSONB NOT NULL,
    "suggestedText" TEXT,
    "statement" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "claimantType" "ClaimantType" NOT NULL,
    "claimantName" TEXT NOT NULL,
    "claimantRole" TEXT NOT NULL,
    "words" JSONB NOT NULL,
    "judgementHash" TEXT NOT NULL,
    "articleVersion" INTEGER NOT NULL,
    "restsOnIds" UUID[],
    "reason" TEXT NOT NULL,
    "isConfirmation" BOOLEAN NOT NULL DEFAULT false,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VerdictRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerdictEvidence" (
    "newsroomId" UUID NOT NULL,
    "verdictRevisionId" UUID NOT NULL,
    "evidenceRevisionId" UUID NOT NULL,

    CONSTRAINT "VerdictEvidence_pkey" PRIMARY KEY ("verdictRevisionId","evidenceRevisionId")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "verdictRevisionId" UUID NOT NULL,
    "decision" "ReviewDecision" NOT NULL,
    "rating" TEXT,
    "scaleVersionId" UUID,
    "reason" TEXT NOT NULL,
    "otherWording" TEXT,
    "words" JSONB NOT NULL,
    "judgementHash" TEXT NOT NULL,
    "evidenceSeenIds" UUID[],
    "reviewerId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StandByName" (
    "id" UUID NOT NULL,
    "newsroomId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "verdictRevisionId" UUID NOT NULL,
    "judgementHash" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "memberId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StandByName_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Article_newsroomId_state_deadline_idx" ON "Article"("newsroomId", "state", "deadline");

-- CreateIndex
CREATE UNIQUE INDEX "Article_newsroomId_id_key" ON "Article"("newsroomId", "id");

-- CreateIndex
CREATE INDEX "ArticleWriter_newsroomId_memberId_idx" ON "ArticleWriter"("newsroomId", "memberId");

-- CreateIndex
CREATE INDEX "ArticleAccess_newsroomId_memberId_idx" ON "ArticleAccess"("newsroomId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_articleId_number_key" ON "ArticleVersion"("articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_newsroomId_id_key" ON "ArticleVersion"("newsroomId", "id");

-- CreateIndex
CREATE INDEX "ArticleStateChange_articleId_createdAt_idx" ON "ArticleStateChange"("articleId", "createdAt");

-- CreateIndex
CREATE INDEX "CoverageMark_versionId_idx" ON "CoverageMark"("versionId");

-- CreateIndex
CREATE INDEX "AuditEvent_newsroomId_id_idx" ON "AuditEvent"("newsroomId", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_subjects_idx" ON "AuditEvent" USING GIN ("subjects");

-- CreateIndex
CREATE INDEX "AuditEvent_articleId_idx" ON "AuditEvent"("articleId");

-- CreateIndex
CREATE INDEX "Claim_articleId_state_idx" ON "Claim"("articleId", "state");

-- CreateIndex
CREATE INDEX "Claim_newsroomId_assigneeId_state_idx" ON "Claim"("newsroomId", "assigneeId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_newsroomId_id_key" ON "Claim"("newsroomId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_quotationId_aspect_key" ON "Claim"("quotationId", "aspect");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimRevision_claimId_number_key" ON "ClaimRevision"("claimId", "number");

-- CreateIndex
CREATE INDEX "ClaimStateChange_claimId_createdAt_idx" ON "ClaimStateChange"("claimId", "createdAt");

-- CreateIndex
CREATE INDEX "ClaimLink_restsOnId_idx" ON "ClaimLink"("restsOnId");

-- CreateIndex
CREATE INDEX "Placement_versionId_idx" ON "Placement"("versionId");

-- CreateIndex
CREATE INDEX "Placement_claimId_idx" ON "Placement"("claimId");

-- CreateIndex
CREATE INDEX "Comment_claimId_createdAt_idx" ON "Comment"("claimId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Newsroom_slug_key" ON "Newsroom"("slug");

-- CreateIndex
CREATE INDEX "Member_userId_idx" ON "Member"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_newsroomId_userId_key" ON "Member"("newsroomId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_newsroomId_id_key" ON "Member"("newsroomId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_newsroomId_createdAt_idx" ON "Invitation"("newsroomId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_secretHash_key" ON "ApiKey"("secretHash");

-- CreateIndex
CREATE INDEX "ApiKey_newsroomId_memberId_idx" ON "ApiKey"("newsroomId", "memberId");

-- CreateIndex
CREATE INDEX "Source_newsroomId_createdAt_idx" ON "Source"("newsroomId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Source_newsroomId_id_key" ON "Source"("newsroomId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SourceRevision_sourceId_number_key" ON "SourceRevision"("sourceId", "number");

-- CreateIndex
CREATE INDEX "SourceAccess_newsroomId_memberId_idx" ON "SourceAccess"("newsroomId", "memberId");

-- CreateIndex
CREATE INDEX "Evidence_claimId_idx" ON "Evidence"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_newsroomId_id_key" ON "Evidence"("newsroomId", "id");

-- CreateIndex
CREATE INDEX "EvidenceRevision_sourceId_idx" ON "EvidenceRevision"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "EvidenceRevision_evidenceId_number_key" ON "EvidenceRevision"("evidenceId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "EvidenceRevision_newsroomId_id_key" ON "EvidenceRevision"("newsroomId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "AuthSession_userId_idx" ON "AuthSession"("userId");

-- CreateIndex
CREATE INDEX "UserIdentity_userId_idx" ON "UserIdentity"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "UserIdentity_issuer_subject_key" ON "UserIdentity"("issuer", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeLink_tokenHash_key" ON "OneTimeLink"("tokenHash");

-- CreateIndex
CREATE INDEX "IdempotencyRecord_createdAt_idx" ON "IdempotencyRecord"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "RatingScale_newsroomId_code_key" ON "RatingScale"("newsroomId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "RatingScale_newsroomId_id_key" ON "RatingScale"("newsroomId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RatingScaleVersion_scaleId_number_key" ON "RatingScaleVersion"("scaleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "RatingScaleVersion_newsroomId_id_key" ON "RatingScaleVersion"("newsroomId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "VerdictRevision_claimId_number_key" ON "VerdictRevision"("claimId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "VerdictRevision_newsroomId_id_key" ON "VerdictRevision"("newsroomId", "id");

-- CreateIndex
CREATE INDEX "VerdictEvidence_evidenceRevisionId_idx" ON "VerdictEvidence"("evidenceRevisionId");

-- CreateIndex
CREATE INDEX "Review_verdictRevisionId_idx" ON "Review"("verdictRevisionId");

-- CreateIndex
CREATE INDEX "Review_claimId_createdAt_idx" ON "Review"("claimId", "createdAt");

-- CreateIndex
CREATE INDEX "StandByName_claimId_idx" ON "StandByName"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "StandByName_verdictRevisionId_judgementHash_key" ON "StandByName"("verdictRevisionId", "judgementHash");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "Newsroom"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_newsroomId_createdById_fkey" FOREIGN KEY ("newsroomId", "createdById") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ArticleWriter" ADD CONSTRAINT "ArticleWriter_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "Article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ArticleWriter" ADD CONSTRAINT "ArticleWriter_newsroomId_memberId_fkey" FOREIGN KEY ("newsroomId", "memberId") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ArticleAccess" ADD CONSTRAINT "ArticleAccess_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "Article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ArticleAccess" ADD CONSTRAINT "ArticleAccess_newsroomId_memberId_fkey" FOREIGN KEY ("newsroomId", "memberId") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "Article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_newsroomId_savedById_fkey" FOREIGN KEY ("newsroomId", "savedById") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ArticleStateChange" ADD CONSTRAINT "ArticleStateChange_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "Article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ArticleStateChange" ADD CONSTRAINT "ArticleStateChange_newsroomId_memberId_fkey" FOREIGN KEY ("newsroomId", "memberId") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "CoverageMark" ADD CONSTRAINT "CoverageMark_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "Article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "CoverageMark" ADD CONSTRAINT "CoverageMark_newsroomId_versionId_fkey" FOREIGN KEY ("newsroomId", "versionId") REFERENCES "ArticleVersion"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "CoverageMark" ADD CONSTRAINT "CoverageMark_newsroomId_memberId_fkey" FOREIGN KEY ("newsroomId", "memberId") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "Article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_newsroomId_createdById_fkey" FOREIGN KEY ("newsroomId", "createdById") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_newsroomId_assigneeId_fkey" FOREIGN KEY ("newsroomId", "assigneeId") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ClaimRevision" ADD CONSTRAINT "ClaimRevision_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "Claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ClaimRevision" ADD CONSTRAINT "ClaimRevision_newsroomId_authorId_fkey" FOREIGN KEY ("newsroomId", "authorId") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ClaimStateChange" ADD CONSTRAINT "ClaimStateChange_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "Claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ClaimStateChange" ADD CONSTRAINT "ClaimStateChange_newsroomId_memberId_fkey" FOREIGN KEY ("newsroomId", "memberId") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ClaimLink" ADD CONSTRAINT "ClaimLink_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "Claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ClaimLink" ADD CONSTRAINT "ClaimLink_newsroomId_restsOnId_fkey" FOREIGN KEY ("newsroomId", "restsOnId") REFERENCES "Claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_newsroomId_articleId_fkey" FOREIGN KEY ("newsroomId", "articleId") REFERENCES "Article"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "Claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_newsroomId_versionId_fkey" FOREIGN KEY ("newsroomId", "versionId") REFERENCES "ArticleVersion"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_newsroomId_createdById_fkey" FOREIGN KEY ("newsroomId", "createdById") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_newsroomId_settledById_fkey" FOREIGN KEY ("newsroomId", "settledById") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "Claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_newsroomId_authorId_fkey" FOREIGN KEY ("newsroomId", "authorId") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_newsroomId_resolvedById_fkey" FOREIGN KEY ("newsroomId", "resolvedById") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Comment"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "Newsroom"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "Newsroom"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_newsroomId_invitedById_fkey" FOREIGN KEY ("newsroomId", "invitedById") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "Newsroom"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_newsroomId_memberId_fkey" FOREIGN KEY ("newsroomId", "memberId") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "Newsroom"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_newsroomId_createdById_fkey" FOREIGN KEY ("newsroomId", "createdById") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_newsroomId_copyOfId_fkey" FOREIGN KEY ("newsroomId", "copyOfId") REFERENCES "Source"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "SourceRevision" ADD CONSTRAINT "SourceRevision_newsroomId_sourceId_fkey" FOREIGN KEY ("newsroomId", "sourceId") REFERENCES "Source"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "SourceRevision" ADD CONSTRAINT "SourceRevision_newsroomId_authorId_fkey" FOREIGN KEY ("newsroomId", "authorId") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "SourceAccess" ADD CONSTRAINT "SourceAccess_newsroomId_sourceId_fkey" FOREIGN KEY ("newsroomId", "sourceId") REFERENCES "Source"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "SourceAccess" ADD CONSTRAINT "SourceAccess_newsroomId_memberId_fkey" FOREIGN KEY ("newsroomId", "memberId") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "Claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "EvidenceRevision" ADD CONSTRAINT "EvidenceRevision_newsroomId_evidenceId_fkey" FOREIGN KEY ("newsroomId", "evidenceId") REFERENCES "Evidence"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "EvidenceRevision" ADD CONSTRAINT "EvidenceRevision_newsroomId_sourceId_fkey" FOREIGN KEY ("newsroomId", "sourceId") REFERENCES "Source"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "EvidenceRevision" ADD CONSTRAINT "EvidenceRevision_newsroomId_authorId_fkey" FOREIGN KEY ("newsroomId", "authorId") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "AuthSession" ADD CONSTRAINT "AuthSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "UserIdentity" ADD CONSTRAINT "UserIdentity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "RatingScale" ADD CONSTRAINT "RatingScale_newsroomId_fkey" FOREIGN KEY ("newsroomId") REFERENCES "Newsroom"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "RatingScaleVersion" ADD CONSTRAINT "RatingScaleVersion_newsroomId_scaleId_fkey" FOREIGN KEY ("newsroomId", "scaleId") REFERENCES "RatingScale"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "RatingScaleVersion" ADD CONSTRAINT "RatingScaleVersion_newsroomId_createdById_fkey" FOREIGN KEY ("newsroomId", "createdById") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "VerdictRevision" ADD CONSTRAINT "VerdictRevision_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "Claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "VerdictRevision" ADD CONSTRAINT "VerdictRevision_newsroomId_scaleVersionId_fkey" FOREIGN KEY ("newsroomId", "scaleVersionId") REFERENCES "RatingScaleVersion"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "VerdictRevision" ADD CONSTRAINT "VerdictRevision_newsroomId_authorId_fkey" FOREIGN KEY ("newsroomId", "authorId") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "VerdictEvidence" ADD CONSTRAINT "VerdictEvidence_newsroomId_verdictRevisionId_fkey" FOREIGN KEY ("newsroomId", "verdictRevisionId") REFERENCES "VerdictRevision"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "VerdictEvidence" ADD CONSTRAINT "VerdictEvidence_newsroomId_evidenceRevisionId_fkey" FOREIGN KEY ("newsroomId", "evidenceRevisionId") REFERENCES "EvidenceRevision"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "Claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_newsroomId_verdictRevisionId_fkey" FOREIGN KEY ("newsroomId", "verdictRevisionId") REFERENCES "VerdictRevision"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_newsroomId_scaleVersionId_fkey" FOREIGN KEY ("newsroomId", "scaleVersionId") REFERENCES "RatingScaleVersion"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_newsroomId_reviewerId_fkey" FOREIGN KEY ("newsroomId", "reviewerId") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "StandByName" ADD CONSTRAINT "StandByName_newsroomId_claimId_fkey" FOREIGN KEY ("newsroomId", "claimId") REFERENCES "Claim"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "StandByName" ADD CONSTRAINT "StandByName_newsroomId_verdictRevisionId_fkey" FOREIGN KEY ("newsroomId", "verdictRevisionId") REFERENCES "VerdictRevision"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "StandByName" ADD CONSTRAINT "StandByName_newsroomId_memberId_fkey" FOREIGN KEY ("newsroomId", "memberId") REFERENCES "Member"("newsroomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- ---------------------------------------------------------------------------------------------------------
-- What must hold for ever, whatever the application does. Prisma's schema language cannot say these.
-- ---------------------------------------------------------------------------------------------------------

-- Append-only tables: refused for everybody, the owner included; only disabling the trigger gets past it.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['ArticleVersion', 'ArticleStateChange', 'ClaimRevision', 'ClaimStateChange', 'SourceRevision',
                           'EvidenceRevision', 'VerdictRevision', 'VerdictEvidence', 'Review', 'StandByName',
                           'RatingScaleVersion', 'AuditEvent']
  LOOP
    EXECUTE format('CREATE TRIGGER append_only_rows BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()', t);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only_rows', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only_table', t);
  END LOOP;
END $$;

-- Slugs are in addresses and never change.
CREATE FUNCTION refuse_new_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a newsroom keeps its slug' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER slug_is_kept BEFORE UPDATE OF "slug" ON "Newsroom"
  FOR EACH ROW WHEN (OLD."slug" IS DISTINCT FROM NEW."slug") EXECUTE FUNCTION refuse_new_slug();

-- One Review a revision. A reaffirmation decides on other words, so it stands beside it, once for the same words.
CREATE UNIQUE INDEX "Review_one_a_revision" ON "Review" ("verdictRevisionId") WHERE "decision" <> 'reaffirm';

ALTER TABLE "Newsroom" ADD CONSTRAINT "Newsroom_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 60);
ALTER TABLE "User" ADD CONSTRAINT "User_email_form" CHECK ("email" = lower("email") AND "email" ~ '^[^[:space:]@,]+@[^[:space:]@,]+$');
ALTER TABLE "Member" ADD CONSTRAINT "Member_has_a_role" CHECK (cardinality("roles") > 0);
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_has_a_role" CHECK (cardinality("roles") > 0);

ALTER TABLE "Article" ADD CONSTRAINT "Article_state_fits_purpose" CHECK (
  ("purpose" = 'before_publication' AND "state" <> 'concluded' AND "shelvedFrom" IS DISTINCT FROM 'concluded')
  OR ("purpose" = 'published_elsewhere' AND "state" IN ('draft', 'in_check', 'concluded', 'shelved')
      AND ("shelvedFrom" IS NULL OR "shelvedFrom" IN ('draft', 'in_check', 'concluded'))));
ALTER TABLE "Article" ADD CONSTRAINT "Article_shelved_knows_from_where" CHECK (
  ("state" = 'shelved') = ("shelvedFrom" IS NOT NULL) AND "shelvedFrom" IS DISTINCT FROM 'shelved'
  AND "shelvedFrom" IS DISTINCT FROM 'published');
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_numbers" CHECK ("number" >= 1 AND "wordCount" >= 0);
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_hash_is_of_its_text" CHECK (
  "hash" = encode(sha256(convert_to("plainText", 'UTF8')), 'hex'));
ALTER TABLE "CoverageMark" ADD CONSTRAINT "CoverageMark_is_a_range" CHECK ("start" >= 0 AND "end" > "start");

ALTER TABLE "Claim" ADD CONSTRAINT "Claim_high_risk_has_a_reason" CHECK (("risk" = 'high') = ("riskReason" IS NOT NULL));
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_us_has_no_name" CHECK (
  ("claimantType" = 'us' AND "claimantName" = '' AND "claimantRole" = '') OR ("claimantType" <> 'us' AND "claimantName" <> ''));
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_aspects_come_in_quotations" CHECK (("quotationId" IS NULL) = ("aspect" IS NULL));
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_stale_knows_from_what" CHECK (("state" = 'stale') <= ("staleFrom" IS NOT NULL));
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_dismissed_knows_from_what" CHECK (("state" = 'dismissed') = ("dismissedFrom" IS NOT NULL));
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_has_a_statement" CHECK (length(btrim("statement")) > 0);
ALTER TABLE "ClaimLink" ADD CONSTRAINT "ClaimLink_not_to_itself" CHECK ("claimId" <> "restsOnId");
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_is_a_range_unless_orphaned" CHECK (
  ("outcome" = 'orphaned' AND "start" IS NULL AND "end" IS NULL)
  OR ("outcome" <> 'orphaned' AND "start" >= 0 AND "end" > "start"));
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_says_something" CHECK (length(btrim("body")) > 0);
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_only_threads_are_resolved" CHECK (
  ("resolvedAt" IS NULL) = ("resolvedById" IS NULL) AND ("threadId" IS NULL OR "resolvedAt" IS NULL));

ALTER TABLE "Source" ADD CONSTRAINT "Source_has_a_title" CHECK (length(btrim("title")) > 0);
ALTER TABLE "Source" ADD CONSTRAINT "Source_url_is_web" CHECK ("url" IS NULL OR "url" ~* '^https?://');
ALTER TABLE "Source" ADD CONSTRAINT "Source_not_a_copy_of_itself" CHECK ("copyOfId" IS DISTINCT FROM "id");
ALTER TABLE "EvidenceRevision" ADD CONSTRAINT "EvidenceRevision_numbers" CHECK ("number" >= 1);
ALTER TABLE "EvidenceRevision" ADD CONSTRAINT "EvidenceRevision_quote_has_a_source" CHECK ("form" <> 'quote' OR "sourceId" IS NOT NULL);

ALTER TABLE "VerdictRevision" ADD CONSTRAINT "VerdictRevision_numbers" CHECK ("number" >= 1 AND "articleVersion" >= 1);
ALTER TABLE "VerdictRevision" ADD CONSTRAINT "VerdictRevision_confirmation_has_a_reason" CHECK (NOT "isConfirmation" OR length(btrim("reason")) > 0);
ALTER TABLE "Review" ADD CONSTRAINT "Review_reason_where_it_binds" CHECK ("decision" = 'approve' OR length(btrim("reason")) > 0);
ALTER TABLE "Review" ADD CONSTRAINT "Review_rating_only_where_overridden" CHECK (
  ("decision" = 'override') = ("rating" IS NOT NULL) AND ("rating" IS NULL) = ("scaleVersionId" IS NULL));
ALTER TABLE "Review" ADD CONSTRAINT "Review_other_wording_only_where_approved" CHECK ("otherWording" IS NULL OR "decision" = 'approve');
ALTER TABLE "StandByName" ADD CONSTRAINT "StandByName_has_a_reason" CHECK (length(btrim("reason")) > 0);
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_words" CHECK (
  "outcome" IN ('done', 'denied', 'failed') AND "actorKind" IN ('member', 'visitor', 'system'));

-- Nobody reviews what they wrote: the last line behind the policy.
CREATE FUNCTION refuse_own_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "VerdictRevision" v WHERE v."claimId" = NEW."claimId"
             AND v."authorId" = CASE TG_TABLE_NAME WHEN 'Review' THEN (to_jsonb(NEW)->>'reviewerId')::uuid
                                                   ELSE (to_jsonb(NEW)->>'memberId')::uuid END) THEN
    RAISE EXCEPTION 'who wrote a revision on a claim reviews none of it' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER second_person BEFORE INSERT ON "Review" FOR EACH ROW EXECUTE FUNCTION refuse_own_review();
CREATE TRIGGER second_person BEFORE INSERT ON "StandByName" FOR EACH ROW EXECUTE FUNCTION refuse_own_review();
