export type * from './deck.ts';
export { htmlDeckRenderer, pdfDeckRenderer, pptxRenderer } from './lazy-renderers.ts';
export type { PlanInput } from './plan/plan-context.ts';
export type { PlanResult } from './plan/plan-deck.ts';
export { planDeck } from './plan/plan-deck.ts';
