import { isWaiting } from '@/components/repair/waiting-places';
import type { ReportClaimView } from '@/lib/api/views/report-view';
import { isLive } from '@/lib/domain/claim-words';
import { quoted, type ReportReading } from './reading';

interface PlacesProps {
  reading: ReportReading;
  claim: ReportClaimView;
}

/** Where it stands, as far as the statement does not say it: other words, words that are gone, a place only likely. */
export function ReportPlaces({ reading, claim }: PlacesProps) {
  return claim.placements.map((place) => (
    <Place key={place.id} reading={reading} claim={claim} place={place} />
  ));
}

interface PlaceProps extends PlacesProps {
  place: ReportClaimView['placements'][number];
}

function Place({ reading: { t }, claim, place }: PlaceProps) {
  const { outcome, exact, was } = place;
  const waits = isWaiting(place) && isLive(claim.state);
  if (outcome === 'orphaned') {
    return (
      <p className="report-small">
        {t('No longer in the text: {words}', { words: quoted(t, was?.exact ?? exact) })}
        {waits ? <Waiting>{t('a person has yet to attach it again or cut it')}</Waiting> : null}
      </p>
    );
  }
  if (!waits && exact === claim.statement) return null;
  return (
    <p className="report-small">
      {t('In the text: {words}', { words: quoted(t, exact) })}
      {waits && was && was.exact !== exact
        ? ` · ${t('in version {version, number}: {words}', { version: was.version, words: quoted(t, was.exact) })}`
        : ''}
      {waits ? <Waiting>{t('a person has yet to confirm this place')}</Waiting> : null}
    </p>
  );
}

function Waiting({ children }: { children: string }) {
  return (
    <>
      {' · '}
      <b>{children}</b>
    </>
  );
}
