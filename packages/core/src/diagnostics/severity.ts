/** How much a diagnostic matters: an error keeps the document from being published, a warning only where asked. */
export type Severity = 'error' | 'warning' | 'info';
