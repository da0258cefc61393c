import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { servePage } from '../adapters/web/served-page.ts';
import { usePageBrowser } from './page-browser.ts';

const COVERED = 'Why was Massimov arrested?';
const UNCOVERED = 'What is the capital of Australia?';

const at = usePageBrowser();

interface Visit {
  readonly page: Page;
  /** Requests that left for anywhere but the page's own address. */
  readonly outside: readonly string[];
  /** Errors of script, network or policy. */
  readonly errors: readonly string[];
}

async function visit(options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> {
  const context = await at.open(options);
  const page = await context.newPage();
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(at.served.address)) outside.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(at.served.address);
  return { page, outside, errors };
}

/** Every quote on the page is a whole sentence of an article, character by character. */
async function quotesAreExact(page: Page, selector: string): Promise<number> {
  const quotes = await page.locator(selector).allTextContents();
  const passages = new Set(
    at.shipped.library.entries().flatMap((entry) => entry.passages.map((one) => one.text)),
  );
  for (const quote of quotes) expect(passages, quote).toContain(quote);
  return quotes.length;
}

describe('asking on the page', () => {
  it('has the ask box first, in focus, with three questions to try', async () => {
    const { page } = await visit();
    expect(await page.locator('input:visible').first().getAttribute('id')).toBe('q');
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
    expect(await page.locator('.examples button').count()).toBe(3);
  });

  it('answers in place, in the article’s own words, without a trace in address, title or history', async () => {
    const { page, outside, errors } = await visit();
    const steps = await page.evaluate('history.length');
    await page.keyboard.type(COVERED);
    await page.keyboard.press('Enter');
    await page.locator('#answer .reply-answered').waitFor();
    expect(await quotesAreExact(page, '#answer .words')).toBeGreaterThan(0);
    expect(await page.locator('#answer').textContent()).toContain(`You asked: ${COVERED}`);
    expect(page.url()).toBe(`${at.served.address}/`);
    expect(await page.title()).toBe('Dateline');
    expect(await page.evaluate('history.length')).toBe(steps);
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('says so when the articles do not answer, and keeps the question to be reworded', async () => {
    const { page } = await visit();
    await page.fill('#q', UNCOVERED);
    await page.keyboard.press('Enter');
    await page.locator('#answer .reply-not-covered').waitFor();
    expect(await page.locator('#answer .reply-answered').count()).toBe(0);
    expect(await page.inputValue('#q')).toBe(UNCOVERED);
  });

  it('shows a quote marked inside its paragraph, and gives it to copy', async () => {
    const { page, errors } = await visit();
    await page.fill('#q', COVERED);
    await page.keyboard.press('Enter');
    await page.locator('[data-press=more-context]').click();
    await page.locator('.below mark').first().waitFor();
    expect(await quotesAreExact(page, '.below mark')).toBeGreaterThan(0);
    await page.locator('[data-press=copy]').click();
    const text = await page.locator('.below textarea').inputValue();
    expect(text).toContain(await page.locator('#answer .words').first().textContent());
    expect(text).toContain('published Sat 8 Jan 2022');
    expect(errors).toEqual([]);
  });

  it('asks an example with one press', async () => {
    const { page } = await visit();
    const example = page.locator('.examples button').first();
    const question = await example.textContent();
    await example.click();
    await page.locator('#answer .reply').waitFor();
    expect(await page.locator('#answer').textContent()).toContain(`You asked: ${question}`);
  });

  it('narrows the timeline by day, shows its picture, and says so when a day cannot be read', async () => {
    const { page, outside, errors } = await visit();
    expect(await quotesAreExact(page, '#timeline .words')).toBeGreaterThan(3);
    await page.fill('#from', '2022-01-06');
    await page.fill('#to', '2022-01-06');
    await page.locator('.filter button').click();
    await page.locator('#timeline-view .lead', { hasText: '6 Jan 2022' }).waitFor();
    const days = await page.locator('#timeline-view li.entry p.entry strong').allTextContents();
    expect(days.length).toBeGreaterThan(0);
    await page.fill('#from', 'the day of the blue moon');
    await page.locator('.filter button').click();
    await page.getByText('is no date I can read').waitFor();
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('goes on with the timeline under what is there, without repeating an entry', async () => {
    const { page, errors } = await visit();
    const first = await page.locator('#timeline .words').count();
    await page.locator('[data-press=timeline-page]').click();
    await page.locator('#timeline .next li.entry').first().waitFor();
    expect(await page.locator('#timeline .words').count()).toBeGreaterThan(first);
    expect(await page.locator('[data-press=timeline-page]').count()).toBeLessThan(2);
    await quotesAreExact(page, '#timeline .words');
    expect(errors).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('draws the timeline as a picture in %s', async (colorScheme) => {
    const { page, errors } = await visit({ colorScheme });
    await page.locator('.picture summary').click();
    await page.locator('.picture img').scrollIntoViewIfNeeded();
    const loaded = `(({ complete, naturalWidth }) => complete && naturalWidth > 100)(document.querySelector('.picture img'))`;
    await expect.poll(() => page.evaluate(loaded), { timeout: 15_000 }).toBe(true);
    const source = await page.evaluate(`document.querySelector('.picture img').currentSrc`);
    expect(source).toContain(`/${colorScheme}.png`);
    expect(await page.locator('.picture img').getAttribute('alt')).toMatch(/\w{5}/);
    expect(errors).toEqual([]);
  });

  it('says that no answer came back when the program behind it is gone', async () => {
    const other = await servePage(at.shipped.engine);
    const context = await at.open();
    const page = await context.newPage();
    await page.goto(other.address);
    await other.adapter.stop();
    await page.fill('#q', COVERED);
    await page.keyboard.press('Enter');
    await page.locator('#answer .warn').waitFor();
    expect(await page.locator('#answer').textContent()).toContain('No answer came back');
  });
});

describe('asking without a script', () => {
  it('answers, shows context, filters and asks examples by loading pages', async () => {
    const { page, outside } = await visit({ javaScriptEnabled: false });
    await page.fill('#q', COVERED);
    await page.keyboard.press('Enter');
    await page.locator('#answer .reply-answered').waitFor();
    expect(page.url()).toBe(`${at.served.address}/`);
    const quotes = await page.locator('#answer .words').allTextContents();
    expect(await quotesAreExact(page, '#answer .words')).toBeGreaterThan(0);
    await page.locator('[data-press=more-context]').click();
    expect(quotes).toContain(await page.locator('#answer mark').first().textContent());
    await page.goto(at.served.address);
    const start = await page.locator('#timeline .words').allTextContents();
    await page.locator('[data-press=timeline-page]').click();
    expect(page.url()).toMatch(/#timeline$/);
    expect(await page.locator('#timeline .words').allTextContents()).not.toEqual(start);
    await page.fill('#topic', 'nothing of the kind');
    await page.locator('.filter button').click();
    expect(await page.locator('#timeline li.entry').count()).toBe(0);
    await page.locator('.examples button').first().click();
    expect(await page.locator('#answer .reply').count()).toBe(1);
    expect(outside).toEqual([]);
  });

  it('takes the question from an address as well', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`${at.served.address}/?q=${encodeURIComponent(COVERED)}`);
    expect(await quotesAreExact(page, '#answer .words')).toBeGreaterThan(0);
  });
});
