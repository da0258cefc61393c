import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { servePage } from '../adapters/web/served-page.ts';
import { sampleQuote, sampleReply } from '../contract/sample-replies.ts';
import { scriptedEngine } from '../contract/scripted-engine.ts';
import { usePageBrowser } from './page-browser.ts';

const at = usePageBrowser();

async function open(
  question: string | null,
  options: Parameters<Browser['newContext']>[0] = {},
  address = at.served.address,
): Promise<Page> {
  const context = await at.open(options);
  const page = await context.newPage();
  await page.goto(question === null ? address : `${address}/?q=${encodeURIComponent(question)}`);
  await page.evaluate('document.fonts.ready.then(() => true)');
  return page;
}

const COVERED = 'Why was Massimov arrested?';
const UNCOVERED = 'What is the capital of Australia?';

/** Contrast of each text that can be seen with what lies behind it, as WCAG 2.2 counts it (1.4.3). */
const FAINT_TEXTS = `(() => {
  const channel = (v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const rgba = (text) => { const n = text.match(/[\\d.]+/g).map(Number); return [n[0], n[1], n[2], n[3] ?? 1]; };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const faint = [];
  let seen = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent.trim();
    if (text === '' || !element.checkVisibility() || element.closest('datalist')) continue;
    seen += 1;
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const [a, b] = [luminance(rgba(style.color)), luminance(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < (large ? 3 : 4.5)) faint.push(text.slice(0, 40) + ' ' + ratio.toFixed(2));
  }
  return { seen, faint };
})()`;

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each([
    ['the start', null],
    ['an answer', COVERED],
    ['a refusal', UNCOVERED],
  ])('every text of %s stands out from its ground', async (_, question) => {
    const page = await open(question, { colorScheme });
    const { seen, faint } = (await page.evaluate(FAINT_TEXTS)) as { seen: number; faint: string[] };
    expect(seen).toBeGreaterThan(20);
    expect(faint).toEqual([]);
  });

  it('the ground follows what the person prefers', async () => {
    const page = await open(null, { colorScheme });
    const ground = await page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    expect(ground).toBe(colorScheme === 'light' ? 'rgb(250, 248, 244)' : 'rgb(20, 22, 26)');
  });
});

describe('at 320 pixels', () => {
  const viewport = { width: 320, height: 640 };
  it.each([
    ['the start', null],
    ['an answer', COVERED],
    ['a refusal', UNCOVERED],
  ])('%s does not scroll sideways', async (_, question) => {
    const page = await open(question, { viewport });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  it('neither does a word of 300 letters, in a quote, a title, a label or a question', async () => {
    const word = 'x'.repeat(300);
    const engine = scriptedEngine((question) =>
      sampleReply(question, [sampleQuote(word, { title: word, outlet: word })], {
        actions: [{ kind: 'ask-again', token: 'a', label: word }],
      }),
    );
    const long = await servePage({ ...engine, suggest: () => [word] });
    try {
      const page = await open(word, { viewport }, long.address);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    } finally {
      await long.adapter.stop();
    }
  });

  it.each([
    ['an answer', COVERED, '.quote .words'],
    ['a refusal', UNCOVERED, '.lead'],
  ])('%s is seen without scrolling', async (_, question, first) => {
    const page = await open(question, { viewport });
    const bottom = await page.evaluate(
      `document.querySelector('#answer ${first}').getBoundingClientRect().bottom`,
    );
    expect(bottom).toBeLessThanOrEqual(viewport.height);
  });

  it('a question pressed under a refusal is answered in sight, where the keyboard goes on', async () => {
    const page = await open(UNCOVERED, { viewport });
    const again = page.locator('[data-press="ask-again"]').last();
    await again.scrollIntoViewIfNeeded();
    await page.evaluate('scrollTo(0, document.querySelector("[data-press=sources]").offsetTop)');
    await again.click();
    await page.locator('#answer .reply-answered').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('answer');
    const top = (await page.evaluate(
      'document.querySelector("#answer .reply").getBoundingClientRect().top',
    )) as number;
    expect(top).toBeGreaterThanOrEqual(-1);
    expect(top).toBeLessThan(viewport.height / 2);
  });

  it('everything that can be pressed is at least 24 pixels high and wide', async () => {
    const page = await open(COVERED, { viewport });
    const small =
      await page.evaluate(`[...document.querySelectorAll('button, .action, summary, input:not([type=hidden])')]
      .filter((one) => one.checkVisibility())
      .map((one) => [one.textContent || one.name, one.getBoundingClientRect()])
      .filter(([, box]) => box.height < 24 || box.width < 24).map(([name]) => name)`);
    expect(small).toEqual([]);
  });
});

describe('for a screen reader', () => {
  it('has landmarks, one first heading, sections with names and no level left out', async () => {
    const page = await open(COVERED);
    for (const role of ['banner', 'main', 'contentinfo', 'search'] as const) {
      expect(await page.getByRole(role).count(), role).toBe(1);
    }
    for (const name of ['Answer', 'Timeline', 'Sources']) {
      expect(await page.getByRole('region', { name, exact: true }).count(), name).toBe(1);
    }
    const levels = await page.evaluate(
      `[...document.querySelectorAll('h1, h2, h3, h4')].map((one) => one.tagName)`,
    );
    expect(levels).toEqual(['H1', 'H2', 'H2']);
  });

  it('names every field, button, link and picture, and uses no id twice', async () => {
    const page = await open(COVERED);
    expect(await page.getByRole('textbox', { name: 'What do you want to know?' }).count()).toBe(1);
    for (const name of ['Topic', 'From', 'To'])
      expect(await page.getByLabel(name, { exact: true }).count()).toBe(1);
    const nameless =
      await page.evaluate(`[...document.querySelectorAll('button, a, img, input:not([type=hidden])')]
      .filter((one) => !(one.textContent.trim() || one.getAttribute('alt') || one.labels?.length))
      .map((one) => one.outerHTML)`);
    expect(nameless).toEqual([]);
    const ids = (await page.evaluate(
      `[...document.querySelectorAll('[id]')].map((one) => one.id)`,
    )) as string[];
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is told of an answer as it comes, in the language it is in', async () => {
    const page = await open(null);
    expect(await page.locator('#answer').getAttribute('aria-live')).toBe('polite');
    await page.fill('#q', COVERED);
    await page.keyboard.press('Enter');
    await page.locator('#answer article[lang=en]').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('#answer figure.quote > blockquote + figcaption').count()).toBeGreaterThan(0);
  });
});

describe('with a keyboard', () => {
  it('goes through in reading order, with a ring that can be seen', async () => {
    const page = await open(null);
    const visited: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      visited.push(
        (await page.evaluate('document.activeElement.name || document.activeElement.textContent')) as string,
      );
      await page.keyboard.press('Tab');
    }
    expect(visited.slice(0, 2)).toEqual(['q', 'Ask']);
    expect(visited.slice(2)).toEqual(['q', 'q', 'q']);
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
  });

  it('goes on where the next part of a list begins', async () => {
    const page = await open(null);
    await page.locator('#timeline [data-press="timeline-page"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('#timeline .next .entry').first().waitFor();
    expect(await page.evaluate('document.activeElement.className')).toBe('next');
  });

  it('skips to the ask box first', async () => {
    const page = await open(null);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the ask box');
  });
});

describe('for who prefers stillness', () => {
  it.each([
    ['reduce', 'none'],
    ['no-preference', 'arrive'],
  ] as const)('with %s the answer arrives with animation %s', async (reducedMotion, animation) => {
    const page = await open(COVERED, { reducedMotion });
    expect(
      await page.evaluate(`getComputedStyle(document.querySelector('#answer .reply')).animationName`),
    ).toBe(animation);
  });
});
