/** Why: only an editor lowers a high risk, and nobody gets around that by dismissing a claim and marking its words anew. */
import type { QuotationAspect, RiskReason } from './claim';

/** A claim of high risk on these words that was dismissed or cut. */
export interface SetAside {
  id: string;
  riskReason: RiskReason;
  aspect: QuotationAspect | null;
  /** Who set it aside is an editor: with it goes its risk. */
  byEditor: boolean;
}

/**
 * The claim whose risk a new one on the same words has, whatever was sent; null where there is none. The wording of a
 * quotation and its content are risks of their own.
 * @param setAside the newest first.
 */
export const riskLeftOn = (aspect: QuotationAspect | null, setAside: readonly SetAside[]): SetAside | null =>
  setAside.find(
    (one) => !one.byEditor && (one.aspect === aspect || one.aspect === null || aspect === null),
  ) ?? null;
