/**
 * One vetted text with where and when it was published. The body is the truth: it never changes; a correction
 * is a new revision with a new digest.
 */
export interface Article {
  /** Front matter `id`, else the path inside the folder without extension. Unique among live articles. */
  readonly id: string;
  readonly title: string | null;
  /** Who published it, as shown to people ("Reuters", "Le Monde"); null when the text does not say. */
  readonly outlet: string | null;
  /** Absolute http(s) link; null when unknown. */
  readonly url: string | null;
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm[:ss]` with a numeric offset or `Z`; null when undated. */
  readonly published: string | null;
  /** BCP 47 primary language subtag in lower case, such as `en`. */
  readonly lang: string;
  /** The agency the whole text comes from (`agency:` in front matter); null when not stated. */
  readonly agency: string | null;
  /** Agencies or people named as contributors ("With AFP"): shown as "with AFP", never fold anything. */
  readonly contributors: readonly string[];
  /** Where it happens, in words; null when not stated. */
  readonly place: string | null;
  /** IANA time zone of the events, such as `Asia/Almaty`; null when not stated. */
  readonly zone: string | null;
  readonly licence: string | null;
  /** What quotes are slices of; offsets are UTF-16 code units. */
  readonly body: string;
  /** SHA-256 hex over metadata and body: changes exactly when something a reader could see changes. */
  readonly digest: string;
}
