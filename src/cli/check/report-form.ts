/** How the findings can be given. */
export const REPORT_FORMS = ['terminal', 'github', 'json', 'sarif', 'markdown'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];
