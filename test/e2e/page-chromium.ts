import { tmpdir } from 'node:os';
import path from 'node:path';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/**
 * Arguments that come with the packed Chromium but are left out: in one process closing a page ends the browser, and
 * without web security a page's own policy would not be tried.
 */
const LEFT_OUT = new Set([
  '--single-process',
  '--no-zygote',
  '--in-process-gpu',
  '--disable-web-security',
  '--disable-site-isolation-trials',
  '--allow-running-insecure-content',
]);

/**
 * A real Chromium without a window: the one at `CHROMIUM_PATH`, else the one that comes through npm, with the
 * typefaces that come with it, so that it looks alike on every machine. The caller closes it.
 */
export async function launchChromium(installed = process.env.CHROMIUM_PATH): Promise<Browser> {
  if (installed !== undefined && installed !== '') {
    return chromium.launch({ executablePath: installed, args: ['--no-sandbox'], headless: true });
  }
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: packed.args.filter((one) => !LEFT_OUT.has(one)),
    headless: true,
    env: { ...(process.env as Record<string, string>), FONTCONFIG_PATH: path.join(tmpdir(), 'fonts') },
  });
}
