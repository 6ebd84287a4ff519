/** Why a presentation cannot serve as a template; the message fits after "it cannot be used: ". */
export class TemplateError extends Error {}
