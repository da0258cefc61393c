/** What the test makes go wrong: the next so many calls of a method fail, are limited, or come late. */
export type Fault =
  | { readonly kind: 'error'; readonly error: string; readonly needed?: string }
  | { readonly kind: 'limited'; readonly retryAfterS: number }
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'hang-up' };

export interface Faults {
  add(method: string, fault: Fault, times: number): void;
  take(method: string): Fault | null;
  clear(): void;
}

export function createFaults(): Faults {
  const waiting: { method: string; fault: Fault; times: number }[] = [];
  return {
    add: (method, fault, times) => void waiting.push({ method, fault, times }),
    take(method) {
      const found = waiting.find((one) => one.times > 0 && (one.method === method || one.method === '*'));
      if (!found) return null;
      found.times -= 1;
      return found.fault;
    },
    clear: () => void waiting.splice(0),
  };
}
