/**
 * Draws the pictures of this folder anew: the page as a browser shows it, and what Slack and Discord are sent, drawn
 * from the very payloads. Run from the project's root: `npx tsx docs/pictures/make.ts`, with `CHROMIUM_PATH` for a
 * Chromium that is installed. A change of what people see shows here as a changed picture.
 */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { pino } from 'pino';
import type { Browser } from 'playwright-core';
import { renderReply as renderForDiscord } from '../../adapters/discord/render.ts';
import { renderReply as renderForSlack } from '../../adapters/slack/render.ts';
import { renderCardPage, renderDiscordCard, renderSlackCard } from '../../adapters/web/cards/index.ts';
import { createWebAdapter } from '../../adapters/web/index.ts';
import type { Engine, Reply, Request } from '../../src/contract.ts';
import { createEngine } from '../../src/engine.ts';
import { openStore } from '../../src/store/index.ts';
import { launchChromium } from '../../test/e2e/page-chromium.ts';
import { NOW, shippedEngine } from '../../test/e2e/shipped-engine.ts';
import { moderatorSheets } from './moderator-sheets.ts';
import { sheetsOf } from './sheets.ts';
import { smallPng } from './small-png.ts';

type Theme = 'light' | 'dark';
interface Case {
  readonly name: string;
  readonly request: Request;
  /** The command as Discord shows it above the reply. */
  readonly command: string;
  /** Part of the page that the picture shows. */
  readonly part: string;
}

const CASES: readonly Case[] = [
  {
    name: 'answer',
    request: { kind: 'ask', text: 'Why was Massimov arrested?' },
    command: '/ask',
    part: '#answer',
  },
  {
    name: 'refusal',
    request: { kind: 'ask', text: 'How many people were killed?' },
    command: '/ask',
    part: '#answer',
  },
  { name: 'timeline', request: { kind: 'timeline' }, command: '/timeline', part: '#timeline' },
];
const THEMES: readonly Theme[] = ['light', 'dark'];
const WIDTHS = { phone: 360, desktop: 800 } as const;

const here = new URL('.', import.meta.url).pathname;
const { engine } = await shippedEngine();
const browser = await launchChromium();
try {
  for (const file of await readdir(here)) if (file.endsWith('.png')) await rm(here + file);
  for (const one of CASES) {
    const reply = await ask(engine, one.request);
    const documents = await cardDocuments(reply, one);
    for (const theme of THEMES) {
      for (const [platform, document] of Object.entries(documents)) {
        for (const [size, width] of Object.entries(WIDTHS)) {
          await drawCard(browser, document, theme, width, `${platform}-${one.name}-${theme}-${size}`);
        }
      }
    }
  }
  const pictured = await pictureDocument(engine);
  for (const theme of THEMES) {
    for (const [size, width] of Object.entries(WIDTHS)) {
      await drawCard(browser, pictured, theme, width, `discord-picture-${theme}-${size}`);
    }
  }
  for (const sheet of [...(await sheetsOf(await keepingEngine(), NOW)), ...(await moderatorSheets())]) {
    for (const theme of THEMES) {
      for (const [size, width] of Object.entries(WIDTHS)) {
        await drawCard(browser, sheet.document, theme, width, `${sheet.name}-${theme}-${size}`, 1);
      }
    }
  }
  await drawPages(browser, engine);
} finally {
  await browser.close();
}

/** With a store, so that answers offer what can be kept. */
async function keepingEngine(): Promise<Engine> {
  const { library } = await shippedEngine();
  const store = await openStore(`file:${await mkdtemp(`${tmpdir()}/pictures-`)}/store.db`);
  return createEngine({
    library,
    staleAfterMs: 24 * 3_600_000,
    safetyNote: 'In danger? Call 112.',
    logger: pino({ level: 'silent' }),
    kept: store,
  });
}

function ask(engineToAsk: Engine, request: Request): Promise<Reply> {
  return engineToAsk.handle({
    id: 'picture',
    request,
    askedAt: NOW.toISOString(),
    place: null,
    asker: null,
    visibility: 'private',
  });
}

async function cardDocuments(reply: Reply, one: Case): Promise<Readonly<Record<string, string>>> {
  // Slack takes no picture in a message that only the asker sees.
  const slack = renderSlackCard(renderForSlack(reply, { without: new Set(['timeline-picture']) }), {
    onlyAsker: true,
  });
  const discord = renderDiscordCard(renderForDiscord(reply, { withBot: false, picture: false }), {
    onlyAsker: true,
    command: one.command,
  });
  return {
    slack: String(await renderCardPage('slack', slack)),
    discord: String(await renderCardPage('discord', discord)),
  };
}

/** What the *Picture* button of a timeline brings on Discord: the same words, and the picture beneath them. */
async function pictureDocument(engineToAsk: Engine): Promise<string> {
  const timeline = await ask(engineToAsk, { kind: 'timeline' });
  const token = timeline.actions.find(({ kind }) => kind === 'timeline-picture')?.token ?? '';
  const reply = await ask(engineToAsk, { kind: 'press', action: 'timeline-picture', token });
  if (reply.picture === undefined) throw new Error('the Picture button brings no picture');
  const png = Buffer.from(await reply.picture.png('dark')).toString('base64');
  const card = renderDiscordCard(renderForDiscord(reply, { withBot: false, picture: true }), {
    onlyAsker: true,
    picture: { src: `data:image/png;base64,${png}`, alt: reply.picture.alt },
  });
  return String(await renderCardPage('discord', card));
}

async function drawCard(
  in_: Browser,
  document: string,
  theme: Theme,
  width: number,
  name: string,
  deviceScaleFactor = 2,
): Promise<void> {
  const page = await in_.newPage({ viewport: { width, height: 120 }, colorScheme: theme, deviceScaleFactor });
  await page.setContent(document);
  await writeFile(`${here}${name}.png`, smallPng(await page.screenshot({ fullPage: true })));
  await page.close();
}

async function drawPages(in_: Browser, engineToServe: Engine): Promise<void> {
  const quiet = { info: () => undefined, error: () => undefined };
  const adapter = createWebAdapter(
    { host: '127.0.0.1', port: 0, public: false },
    { now: () => NOW, logger: quiet },
  );
  const { address } = await adapter.start(engineToServe);
  try {
    for (const one of CASES) {
      for (const theme of THEMES) {
        for (const [size, width] of Object.entries(WIDTHS)) {
          await drawPage(in_, `${address}`, one, theme, width, `page-${one.name}-${theme}-${size}`);
        }
      }
    }
  } finally {
    await adapter.stop();
  }
}

async function drawPage(
  in_: Browser,
  address: string,
  one: Case,
  theme: Theme,
  width: number,
  name: string,
): Promise<void> {
  const page = await in_.newPage({
    viewport: { width, height: 800 },
    colorScheme: theme,
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  await page.goto(address);
  if (one.request.kind === 'ask') {
    await page.fill('#q', one.request.text);
    await page.keyboard.press('Enter');
    await page.locator('#answer .reply').waitFor();
  }
  await page.evaluate('document.activeElement.blur(), scrollTo(0, 0), document.fonts.ready.then(() => true)');
  const box = await page.locator(one.part).boundingBox();
  const from = one.request.kind === 'ask' ? 0 : (box?.y ?? 0);
  const height = (box?.y ?? 0) + (box?.height ?? 0) - from + 24;
  const shot = await page.screenshot({ fullPage: true, clip: { x: 0, y: from, width, height } });
  await writeFile(`${here}${name}.png`, smallPng(shot));
  await page.close();
}
