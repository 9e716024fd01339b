import type { ReportView } from '@/lib/api/views/report-view';
import { isLive } from '@/lib/domain/claim-words';
import type { ReportReading } from './reading';
import { ReportClaim } from './report-claim';
import { ReportHead } from './report-head';
import { ByName, NothingToCheck, NotLookedAt, Sources, Way } from './report-record';
import { ReportText } from './report-text';
import './report.css';

interface ReportProps extends ReportReading {
  report: ReportView;
  newsroomName: string;
  action: React.ReactNode;
}

/** An article with all that was checked in it, by whom, against what, and what was not: to read, and to print. */
export function Report({ report, newsroomName, action, ...reading }: ReportProps) {
  const { t } = reading;
  const numbers = new Map(report.claims.map((one) => [one.id, one.number]));
  const numberOf = (id: string) => numbers.get(id) ?? null;
  const twinOf = ({ id, quotationId }: ReportView['claims'][number]) =>
    quotationId === null
      ? null
      : (report.claims.find((one) => one.quotationId === quotationId && one.id !== id) ?? null);
  const live = report.claims.filter((one) => isLive(one.state));
  const gone = report.claims.filter((one) => !isLive(one.state));
  const part = { reading, report };
  const list = (claims: ReportView['claims']) => (
    <ol className="report-claims">
      {claims.map((claim) => (
        <ReportClaim
          key={claim.id}
          reading={reading}
          claim={claim}
          purpose={report.article.purpose}
          numberOf={numberOf}
          twin={twinOf(claim)}
        />
      ))}
    </ol>
  );
  return (
    <article className="report">
      <ReportHead reading={reading} report={report} newsroomName={newsroomName} action={action} />
      <Part title={t('The text')}>
        <ReportText report={report} {...reading} />
      </Part>
      <Part title={t('The claims')}>
        {live.length > 0 ? list(live) : <p className="report-small italic">{t('No claim is marked.')}</p>}
      </Part>
      {gone.length > 0 ? <Part title={t('Dismissed and cut')}>{list(gone)}</Part> : null}
      <Part title={t('Let through by name')}>
        <ByName {...part} />
      </Part>
      <Part title={t('Marked as nothing to check')}>
        <NothingToCheck {...part} />
      </Part>
      <Part title={t('Not yet looked at')}>
        <NotLookedAt {...part} />
      </Part>
      <Part title={t('Sources')}>
        <Sources {...part} />
      </Part>
      <Part title={t('Its way through the desk')}>
        <Way {...part} />
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="report-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
