/*
 * Without this file everything works by loading pages. With it, answers arrive in place, the box keeps what was
 * typed, and nothing that was asked enters the browser's history.
 */
const answer = document.getElementById('answer');
const timeline = document.getElementById('timeline-view');
const box = document.getElementById('q');
const WORKING_AFTER_MS = 400;
/** Number of the last request for each place, so that a slow reply does not overwrite a later one. */
const latest = new WeakMap();

/** Fetches a piece of the page into a place; a later request wins over an earlier one. */
async function load(place, url, options, fragment) {
  const mine = (latest.get(place) ?? 0) + 1;
  latest.set(place, mine);
  place.setAttribute('aria-busy', 'true');
  const slow = setTimeout(() => {
    if (place === answer) say(place, answer.dataset.working, 'quiet working');
  }, WORKING_AFTER_MS);
  try {
    const response = await fetch(url, { ...options, headers: { 'x-fragment': fragment } });
    const text = await response.text();
    if (mine !== latest.get(place)) return false;
    if (!response.ok) throw new Error(String(response.status));
    // The server escaped every text; the policy of this page lets markup do nothing but look.
    place.innerHTML = text;
    return true;
  } catch {
    if (mine === latest.get(place)) say(place, answer.dataset.failed, 'warn');
    return false;
  } finally {
    clearTimeout(slow);
    place.removeAttribute('aria-busy');
  }
}

function say(place, text, look) {
  const line = document.createElement('p');
  line.className = look;
  line.textContent = text;
  place.replaceChildren(line);
}

async function ask(question, thread) {
  box.value = question;
  const body = new URLSearchParams({ q: question, thread });
  await load(answer, '/', { method: 'POST', body }, 'reply');
  // What was answered stands above the answer; what was not is kept, to be put in other words.
  if (answer.querySelector('.reply-answered, .reply-conflicting') !== null) box.value = '';
  // On a phone the keyboard would cover the answer.
  if (matchMedia('(pointer: coarse)').matches) box.blur();
  else box.focus();
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  const data = new FormData(form, event.submitter);
  if (form.matches('.ask, .examples')) {
    event.preventDefault();
    ask(String(data.get('q') ?? ''), String(data.get('thread') ?? ''));
  } else if (form.matches('.filter')) {
    event.preventDefault();
    load(timeline, '/', { method: 'POST', body: new URLSearchParams(data) }, 'timeline');
  }
});

document.addEventListener('click', async (event) => {
  const link = event.target.closest('a[data-press]');
  if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const kind = link.dataset.press;
  if (kind === 'timeline-page' || kind === 'sources-page') {
    const place = next(link);
    await load(place, link.href, {}, 'reply');
    return goTo(place);
  }
  if (kind === 'ask-again' || kind === 'sources') {
    await load(answer, link.href, {}, 'reply');
    return goTo(answer);
  }
  const place = under(link);
  const loaded = await load(place, link.href, {}, 'reply');
  if (loaded && kind === 'copy') copy(place);
});

/** What was pressed is gone, and what it brought may stand out of sight: eyes and keyboard go on there. */
function goTo(place) {
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  const { top } = place.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) place.scrollIntoView();
}

/** The place for the next page of a list, after what is there; the link to it has done its work. */
function next(link) {
  const place = document.createElement('div');
  place.className = 'next';
  place.setAttribute('aria-live', 'polite');
  link.closest('.reply').parentElement.append(place);
  link.closest('li').remove();
  return place;
}

/** The place under a link's reply where what it leads to is shown. */
function under(link) {
  const reply = link.closest('.reply');
  const next = reply.nextElementSibling;
  if (next?.matches('.below')) return next;
  const place = document.createElement('div');
  place.className = 'below';
  place.setAttribute('aria-live', 'polite');
  reply.after(place);
  return place;
}

async function copy(place) {
  const area = place.querySelector('textarea');
  if (area === null) return;
  area.select();
  const note = document.createElement('p');
  note.className = 'quiet';
  place.append(note);
  try {
    await navigator.clipboard.writeText(area.value);
    note.textContent = answer.dataset.copied;
  } catch {
    note.textContent = answer.dataset.copyFailed;
  }
}
