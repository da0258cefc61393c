import { type Job, type Parsed, unusable } from './parsed.ts';

/** What a document says, or why it cannot be used. Each parser is loaded when its first document comes. Never throws. */
export async function parseJob(job: Job): Promise<Parsed> {
  try {
    switch (job.kind) {
      case 'html':
        return (await import('./html/read-page.ts')).readPage(job.html, job.url, job.whole);
      case 'pdf':
        return await (await import('./pdf/read-pdf.ts')).readPdf(job.bytes);
      case 'docx':
        return await (await import('./docx/read-docx.ts')).readDocx(job.bytes);
      case 'feed':
        return (await import('./feed/parse-feed.ts')).parseFeedXml(job.xml, job.url);
      default:
        return job satisfies never;
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.slice(0, 200) : 'unknown';
    return unusable(
      'ARTICLE_CORRUPT',
      `the ${job.kind} cannot be read (${reason}); save it again or as text`,
    );
  }
}
