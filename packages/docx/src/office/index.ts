export type { OfficeChart, OfficeLook, OfficeParts } from './office-parts.ts';
export { officeParts } from './office-parts.ts';
