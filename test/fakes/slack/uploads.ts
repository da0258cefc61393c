import { isFields, listOf, stringOf } from './read-message.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A file that was uploaded and shared. */
export interface Uploaded {
  readonly id: string;
  readonly filename: string;
  /** What a screen reader says. */
  readonly alt: string;
  readonly bytes: number;
  /** First bytes, to tell what it is. */
  readonly head: string;
  readonly channel: string;
  readonly threadTs: string | null;
}

/** The three steps of an upload: an address, the bytes, the sharing. https://docs.slack.dev/reference/methods/files.getUploadURLExternal */
export interface Uploads {
  issue(args: Fields): Fields;
  /** False when nobody was given that address, or the length is another than announced. */
  receive(id: string, data: Buffer): boolean;
  complete(args: Fields): Fields;
  /** https://docs.slack.dev/reference/methods/files.delete */
  remove(args: Fields): Fields;
}

export function createUploads(files: Uploaded[], baseUrl: () => string): Uploads {
  const issued = new Map<string, { args: Fields; data: Buffer | null }>();
  return {
    issue(args) {
      const length = Number(args.length);
      const known = ['filename', 'length', 'alt_txt', 'snippet_type', 'team_id'];
      if (stringOf(args.filename) === '' || !(length > 0)) return { error: 'invalid_arguments' };
      if (Object.keys(args).some((name) => !known.includes(name))) return { error: 'invalid_arguments' };
      const id = `F${String(issued.size + 1).padStart(8, '0')}`;
      issued.set(id, { args, data: null });
      return { file_id: id, upload_url: `${baseUrl()}/upload/${id}-canary-upload` };
    },
    receive(id, data) {
      const one = issued.get(id);
      if (!one || data.byteLength !== Number(one.args.length)) return false;
      one.data = data;
      return true;
    },
    complete(args) {
      for (const file of listOf(args.files)) {
        const one = issued.get(stringOf(file.id));
        if (!one?.data || !isFields(one.args)) return { error: 'file_not_found' };
        files.push({
          id: stringOf(file.id),
          filename: stringOf(one.args.filename),
          alt: stringOf(one.args.alt_txt),
          bytes: one.data.byteLength,
          head: one.data.subarray(0, 4).toString('latin1'),
          channel: stringOf(args.channel_id),
          threadTs: stringOf(args.thread_ts) || null,
        });
      }
      return { files: listOf(args.files) };
    },
    remove(args) {
      const place = files.findIndex(({ id }) => id === args.file);
      if (place < 0) return { error: issued.has(stringOf(args.file)) ? 'file_deleted' : 'file_not_found' };
      files.splice(place, 1);
      return {};
    },
  };
}
