/** Why: signing up, passwords and sessions. Signing in and out themselves are next-auth's, at /api/auth. */
import { text } from '@/lib/language/text';
import { z } from 'zod';
import { atMost } from '@/lib/domain/field-problems';
import { Id } from '@/lib/domain/ids';
import { line } from '@/lib/domain/text-field';
import { IdPath, NoParams, NoQuery, Slug } from '../fields';
import { operation } from '../operation';
import { InvitationOfferView, MeView, SessionView } from '../views/session-view';
import { NewsroomView } from '../views/newsroom-view';

/** 12 to 128 characters (code points); it is judged by how soon it is guessed, not by what it is made of. */
export const NewPassword = z
  .string()
  .refine((typed) => [...typed].length >= 12, text('At least 12 characters; a sentence works well.'))
  .refine((typed) => typed.length <= 256 && [...typed].length <= 128, {
    error: atMost,
    params: { maximum: 128 },
  })
  .refine(
    (typed) => typed.isWellFormed() && !typed.includes('\u0000'),
    text('The text is damaged. Type it again.'),
  )
  .meta({ minLength: 12, maxLength: 128 });

export const Email = z
  .string()
  .max(254)
  .transform((typed) => typed.trim().toLowerCase())
  .pipe(
    z
      .email(text('Give an e-mail address such as name@example.org.'))
      .regex(/^[^\s",]+@[^\s",]+$/u, text('Give one plain e-mail address.')),
  );

const Token = z.string().min(20).max(200);

export const TimeZone = z
  .string()
  .max(60)
  .refine((zone) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
    } catch {
      return false;
    }
  }, text('Give a time zone such as Europe/Madrid.'));

export const sessionContract = {
  'me.read': operation({
    method: 'get',
    path: '/me',
    summary: 'Who is signed in',
    access: 'user',
    policies: [],
    params: NoParams,
    query: NoQuery,
    body: null,
    output: MeView,
    status: 200,
    changes: false,
    example: () => ({ as: 'checker' }),
  }),
  'session.list': operation({
    method: 'get',
    path: '/me/sessions',
    summary: 'The browsers that are signed in as me',
    access: 'user',
    policies: [],
    params: NoParams,
    query: NoQuery,
    body: null,
    output: z.strictObject({ items: z.array(SessionView) }),
    status: 200,
    changes: false,
    example: () => ({ as: 'checker' }),
  }),
  'session.end': operation({
    method: 'delete',
    path: '/me/sessions/{id}',
    summary: 'Sign one browser out',
    access: 'user',
    policies: [],
    params: IdPath,
    query: NoQuery,
    body: null,
    output: null,
    status: 204,
    changes: true,
    example: (w) => ({ as: 'checker', params: { id: w.session } }),
  }),
  'password.change': operation({
    method: 'post',
    path: '/me/password',
    summary: 'Choose another password; every session ends',
    access: 'user',
    policies: [],
    params: NoParams,
    query: NoQuery,
    body: z.strictObject({ current: z.string().max(256), next: NewPassword }),
    output: null,
    status: 204,
    changes: true,
    example: (w) => ({ as: 'checker', body: { current: w.password, next: 'a long walk along the quay' } }),
  }),
  'password.reset': operation({
    method: 'post',
    path: '/password-resets',
    summary: 'Choose a password with a one-time link',
    access: 'visitor',
    policies: [],
    params: NoParams,
    query: NoQuery,
    body: z.strictObject({ token: Token, next: NewPassword }),
    output: null,
    status: 204,
    changes: true,
    example: (w) => ({ as: 'visitor', body: { token: w.resetToken, next: 'a long walk along the quay' } }),
  }),
  'newsroom.set_up': operation({
    method: 'post',
    path: '/set-up',
    summary: 'Name the newsroom and its first admin, with the one-time link',
    access: 'visitor',
    policies: [],
    params: NoParams,
    query: NoQuery,
    body: z.strictObject({
      token: Token,
      newsroom: line(120),
      slug: Slug,
      timeZone: TimeZone,
      name: line(120),
      email: Email,
      password: NewPassword,
    }),
    output: NewsroomView,
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'visitor',
      body: {
        token: w.setUpToken,
        newsroom: 'The Harbour Courier',
        slug: 'harbour-courier',
        timeZone: 'Europe/Madrid',
        name: 'Ada Ruiz',
        email: 'ada@example.org',
        password: 'a long walk along the quay',
      },
    }),
  }),
  'invitation.look': operation({
    method: 'post',
    path: '/invitations/look',
    summary: 'What an invitation offers',
    access: 'visitor',
    policies: [],
    params: NoParams,
    query: NoQuery,
    body: z.strictObject({ token: Token }),
    output: InvitationOfferView,
    status: 200,
    changes: false,
    example: (w) => ({ as: 'visitor', body: { token: w.invitationToken } }),
  }),
  'invitation.accept': operation({
    method: 'post',
    path: '/invitations/accept',
    summary: 'Join with an invitation: a new user gives name and password, a known one must be signed in',
    access: 'visitor',
    policies: [],
    params: NoParams,
    query: NoQuery,
    body: z.strictObject({ token: Token, name: line(120).optional(), password: NewPassword.optional() }),
    output: z.strictObject({ memberId: Id, slug: Slug, email: z.string() }),
    status: 201,
    changes: true,
    example: (w) => ({
      as: 'visitor',
      body: { token: w.invitationToken, name: 'Ines Soto', password: 'a long walk along the quay' },
    }),
  }),
} as const;
