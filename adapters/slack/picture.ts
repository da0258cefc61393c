import { z } from 'zod';
import type { Picture, Reply } from '../../src/contract.ts';
import type { SlackMessage } from './blocks.ts';
import type { Calls } from './calls.ts';
import type { ReplyPlace } from './incoming.ts';
import { MAX_ALT } from './limits.ts';
import { postDirect } from './post-messages.ts';
import { SlackRefusal } from './slack-error.ts';
import { cutText } from './whole-characters.ts';

const ticket = z.object({ upload_url: z.url(), file_id: z.string() });

/**
 * Brings a reply's picture to the asker's own conversation with the bot: Slack shows no upload to one person alone in
 * a channel. From elsewhere the reply's text goes first and the picture stands beneath it.
 * Resolves with true when it went somewhere else than where it was asked for.
 * @throws an error of our family when Slack refuses, and whatever drawing throws.
 */
export async function sendPicture(
  calls: Calls,
  place: ReplyPlace,
  reply: Reply & { readonly picture: Picture },
  messages: readonly SlackMessage[],
): Promise<boolean> {
  const data = await reply.picture.png('light');
  if (place.via === 'direct' && place.threadTs !== undefined) {
    await upload(calls, reply.picture, data, { channel: place.channel, threadTs: place.threadTs });
    return false;
  }
  const [first] = await postDirect(calls, place.user, messages);
  if (first !== undefined) {
    await upload(calls, reply.picture, data, { channel: first.channel, threadTs: first.ts });
  }
  return place.via !== 'direct';
}

/**
 * Puts a reply's picture beneath the shared messages that say the same. `known` is told the file's id, which Slack gives
 * before anybody sees it, and is waited for.
 * @throws an error of our family when Slack refuses, and whatever drawing throws.
 */
export async function postPicture(calls: Calls, picture: Picture, at: Required<Beneath>): Promise<void> {
  await upload(calls, picture, await picture.png('light'), at);
}

const FILE_ID = /^F[A-Z0-9]{2,30}$/;
const FILE_GONE: ReadonlySet<string> = new Set(['file_not_found', 'file_deleted']);

/** Whether what was posted is a file, by its id: that of a message is a time ("1641643200.000100"). */
export function isFile(message: string): boolean {
  return FILE_ID.test(message);
}

/**
 * Takes a shared picture down; one that is gone already is no fault. https://docs.slack.dev/reference/methods/files.delete
 * @throws an error of our family when Slack refuses.
 */
export async function deletePicture(calls: Calls, file: string): Promise<void> {
  await calls.call('files.delete', { file }).catch((error: unknown) => {
    if (!(error instanceof SlackRefusal && FILE_GONE.has(error.reason))) throw error;
  });
}

/**
 * The three steps of https://docs.slack.dev/reference/methods/files.getUploadURLExternal, by hand: the SDK's own way
 * names the alternative text `alt_text`, which Slack does not know.
 */
async function upload(
  calls: Calls,
  picture: Picture,
  data: Uint8Array,
  { channel, threadTs, known }: Beneath,
): Promise<void> {
  const alt_txt = cutText(picture.alt, MAX_ALT);
  const answer = await calls.call('files.getUploadURLExternal', {
    filename: picture.name,
    length: data.byteLength,
    alt_txt,
  });
  const { upload_url, file_id } = ticket.parse(answer);
  await known?.(file_id);
  await calls.upload(upload_url, data);
  await calls.call(
    'files.completeUploadExternal',
    { files: [{ id: file_id, title: picture.name }], channel_id: channel, thread_ts: threadTs },
    { once: true },
  );
}

/** Where a picture goes. */
interface Beneath {
  readonly channel: string;
  readonly threadTs: string;
  readonly known?: (file: string) => Promise<void>;
}
