/** The part of a structured logger that is used. */
export interface Log {
  info(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
