import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults-of.ts';

describe('a question for somebody of somebody', () => {
  it.each([
    [
      "Who is Garrow's lawyer?",
      "Crewe's lawyer, Ines Torr, denied the charge against Garrow.",
      'agent-differs',
    ],
    ["Who is Oster's brother?", "Quill's brother, the composer Leo Quill, met Oster.", 'agent-differs'],
  ])('answers not %j by %j: %s', (question, sentence, fault) => {
    expect(faultsOf(sentence, question)).toContain(fault);
  });

  it.each([
    ["Who is Crewe's lawyer?", "Crewe's lawyer, Ines Torr, denied the charge."],
    ["Who is Crewe's lawyer?", 'Crewe and his lawyer, Ines Torr, left the court.'],
  ])('answers %j by %j', (question, sentence) => {
    expect(faultsOf(sentence, question)).toEqual([]);
  });
});
