import { describeAdapterContract } from '../../contract/adapter.ts';
import type { AdapterHarness, Received } from '../../contract/harness.ts';
import { post, quotesIn, read, type ServedPage, servePage } from './served-page.ts';

/** A browser without a script: a form is posted, what comes back is read. */
function pageHarness(): AdapterHarness {
  let page: ServedPage | null = null;
  let refuse = false;
  let open = 0;
  const received: Received[] = [];

  const adapter = {
    name: 'web',
    get capabilities() {
      return served().adapter.capabilities;
    },
    start: () => Promise.reject(new Error('start the harness instead')),
    stop: () => served().adapter.stop(),
    health: () => served().adapter.health(),
  };
  function served(): ServedPage {
    if (page === null) throw new Error('not started');
    return page;
  }
  async function fetchOne(address: string, text: string, token: string | null): Promise<void> {
    const response =
      token === null
        ? await post(address, { q: text }, 'reply')
        : await fetch(`${address}/press/more-context/${token}`, { headers: { 'x-fragment': 'reply' } });
    const markup = await response.text();
    if (response.status === 503) return;
    const document = read(markup);
    const links = [...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href') ?? '');
    const scripts = [...document.querySelectorAll('script, iframe, img, style, [onerror]')];
    received.push({
      kind: 'message',
      audience: 'asker',
      text: document.body.textContent ?? '',
      quotes: quotesIn(markup),
      pings: [],
      links: links.filter((link) => !link.startsWith('/')),
      problems: scripts.map((element) => `an element ${element.tagName}`),
    });
  }
  return {
    adapter,
    start: async (engine) => {
      page = await servePage(engine);
    },
    deliver: async (event) => {
      const { did } = event;
      if (refuse) {
        refuse = false;
        await fetch(served().address, { signal: AbortSignal.timeout(1) }).catch(() => undefined);
        return;
      }
      open += 1;
      try {
        await fetchOne(
          served().address,
          did.kind === 'ask' ? did.text : '',
          did.kind === 'press' ? did.token : null,
        );
      } catch (error) {
        // A stopped page has closed its port.
        if (served().adapter.health().state !== 'stopped') throw error;
      } finally {
        open -= 1;
      }
    },
    received: () => received,
    refuseNextMessage: () => {
      refuse = true;
    },
    openConnections: () => open,
    startWithBadCredentials: async () => undefined,
    close: async () => page?.adapter.stop(),
  };
}

describeAdapterContract('page', async () => pageHarness(), {
  acknowledges: 'the response of a page is its reply; the browser itself shows that it is on its way',
  answersOnce: 'every request of a browser wants its own response, also the same one twice',
  answersOnceUnderNewId: 'requests of a browser carry no event id',
  ignoresBots: 'a page cannot tell a program from a person, and answers both alike',
  sharesWhenAsked: 'a page has no others to share with, so the action is not offered',
  namesBadCredentials:
    'a page takes no credentials; an address it cannot have is a ConfigError, tested on its own',
});
