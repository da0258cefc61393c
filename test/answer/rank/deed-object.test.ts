import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults-of.ts';

describe('a question for who did something to somebody', () => {
  it.each([
    ['Who accused Garrow?', 'Neil Garrow accused the owner of fraud.', 'object-missing'],
    ['Who beat Navilux?', 'Navilux beat Rostel in the auction.', 'object-missing'],
    ['Who called the release a disgrace?', 'Max Ode called the arrest a disgrace.', 'object-missing'],
    ['Who sold the mine to Rostel?', 'The company sold the mine to Navilux in May.', 'object-missing'],
    [
      'Who freed the gunmen?',
      'Police freed 31 passengers after gunmen had held them for six hours.',
      'object-missing',
    ],
    ['Who arrested the judge?', 'The police arrested Neil Garrow on Monday.', 'object-missing'],
    ['Who opened the tunnel?', 'The tunnel, opened in 1964, is 3 kilometres long.', 'agent-missing'],
    ['Who paid the ransom?', 'The bus company paid no ransom, Rita Vos said.', 'untold'],
  ])('answers not %j by %j: %s', (question, sentence, fault) => {
    expect(faultsOf(sentence, question)).toContain(fault);
  });

  it.each([
    ['Who accused the owner?', 'Neil Garrow accused the owner of fraud.'],
    ['Who beat Rostel?', 'On Monday Navilux beat Rostel in the auction.'],
    ['Who sold the mine to Navilux?', 'The company sold the mine to Navilux in May.'],
    ['Who freed the passengers?', 'Police freed 31 passengers after gunmen had held them for six hours.'],
    ['Who first described the comet?', 'The comet was first described by Ada Brenn in 1884.'],
    ['Who owns the railway?', 'The railway company Northern Coast is owned by a fund from Vell.'],
    ['Who won the war?', 'In 1994 Torvan won the war.'],
  ])('answers %j by %j', (question, sentence) => {
    expect(faultsOf(sentence, question)).toEqual([]);
  });
});
