import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import packed from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import manifest from '../../package.json' with { type: 'json' };

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

/** One unpacking a process: it changes the environment while it runs. */
let unpacking: Promise<string> | undefined;

/**
 * A real Chromium without a window: the one at `CHROMIUM_PATH`, else the one that comes through npm, with the
 * typefaces that come with it, so that it looks alike on every machine. The caller closes it.
 */
export async function launchChromium(installed = process.env.CHROMIUM_PATH): Promise<Browser> {
  if (installed !== undefined && installed !== '') {
    return chromium.launch({ executablePath: installed, args: ['--no-sandbox'], headless: true });
  }
  unpacking ??= unpacked();
  const folder = await unpacking;
  const options: LaunchOptions = {
    executablePath: path.join(folder, 'chromium'),
    args: packed.args.filter((one) => !LEFT_OUT.has(one)),
    headless: true,
  };
  const env = { ...definedEnv(), FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
  try {
    return await chromium.launch({ ...options, env });
  } catch {
    // A bare machine lacks the few libraries that come packed as well; if it is not that, this fails alike.
    return chromium.launch({
      ...options,
      env: { ...env, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') },
    });
  }
}

/**
 * The folder with everything that is packed, unpacked once a machine. The package itself unpacks in place and takes
 * a file that another process is still writing for ready; here each unpacks aside and the first to be done wins.
 */
async function unpacked(): Promise<string> {
  const folder = path.join(tmpdir(), `dateline-chromium-${manifest.devDependencies['@sparticuz/chromium']}`);
  if (existsSync(folder)) return folder;
  const aside = await mkdtemp(`${folder}-`);
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  try {
    // Where the package unpacks to, and the word on which it unpacks the libraries too.
    Object.assign(process.env, { TMPDIR: aside, AWS_EXECUTION_ENV: 'nodejs20.x' });
    await packed.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  await writeFile(path.join(aside, 'fonts.conf'), fontsConf(folder));
  try {
    await rename(aside, folder);
  } catch {
    // Another process was faster; its folder holds the same.
    await rm(aside, { recursive: true, force: true });
  }
  return folder;
}

function fontsConf(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
