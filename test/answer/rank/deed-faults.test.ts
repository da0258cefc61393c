import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults-of.ts';

describe('a question that takes a deed for granted', () => {
  it.each([
    [
      'Why was Carla Montes arrested?',
      'Carla Montes asked her supporters to go home because of the rain.',
      'deed-missing',
    ],
    [
      'Why was Ruhl dismissed?',
      'Tomas Ruhl was at the airport because of a strike, he said.',
      'deed-missing',
    ],
    ['Did Ruhl resign?', 'Karl Feld called on Ruhl to resign.', 'untold'],
    ['Was Ruhl arrested?', 'Karl Feld demanded that Ruhl be arrested.', 'untold'],
    ['How many soldiers were sent?', 'The mayor denied that 200 soldiers were sent.', 'untold'],
    ['What did Navilux offer?', 'Navilux accepted the offer on Friday.', 'agent-differs'],
    ['When did the recount end?', 'The recount began on Wednesday.', 'deed-missing'],
    [
      'Was Felix Ahrend hurt?',
      'Six people were hurt, a ministry spokesman, Felix Ahrend, told reporters.',
      'agent-differs',
    ],
    ['Did the guards take hostages?', 'Two guards stood before the people and the hostages.', 'deed-missing'],
    ['Did they kill the president?', 'Eleven people were killed in the fighting.', 'object-missing'],
    [
      'Did they kill the president?',
      'Eleven people were killed in the fighting, among them three civilians.',
      'object-missing',
    ],
    ['Who else was arrested?', 'Neil Garrow was arrested on Monday.', 'pick-missing'],
    [
      'What is the name of the engineer who built the ferry?',
      'The bridge was built by the engineer Paul Renner.',
      'object-missing',
    ],
    ['Who is against the war?', 'The war began in 1993.', 'opposed'],
    ['Did Ruhl call Brenn?', 'Tomas Ruhl called on Ada Brenn to stay calm.', 'deed-missing'],
  ])('gets no answer to %j from %j: %s', (question, sentence, fault) => {
    expect(faultsOf(sentence, question)).toContain(fault);
  });

  it.each([
    ['Why was Carla Montes arrested?', 'Carla Montes was arrested because of a letter.'],
    ['Why did Rina Sohl resign?', 'Rina Sohl stepped down on Friday, saying that she was tired.'],
    ['What did Navilux offer?', 'Navilux offered a raise of 6 percent.'],
    ['What did Navilux offer?', 'The offer of Navilux was a raise of 6 percent.'],
    ['Who resigned on Friday?', 'Boris Lange, whose name is on it, resigned on Friday.'],
    ['Who leads the inquiry?', 'The minister has asked judge Ada Thiel to lead the inquiry.'],
    ['Were the missing prisoners found?', 'The missing prisoners have been found.'],
    ['How was General Marsk wounded?', 'General Iven Marsk was wounded by a mine.'],
    ['Who is against the war?', 'The bishop condemned the war.'],
    ['Was anyone killed by police?', 'None of them was killed by police.'],
    ['Until when are schools closed?', 'Schools will stay closed until 11 March.'],
  ])('gets an answer to %j from %j', (question, sentence) => {
    expect(faultsOf(sentence, question)).toEqual([]);
  });
});

describe('a question for yes or no', () => {
  it.each([
    ['Did Montes accept the result?', 'Carla Montes rejected the result.'],
    ['Did Ruhl accept the offer?', 'Tomas Ruhl turned down the offer.'],
    ['Did the court ban the strike?', 'A court refused to ban the strike on Friday.'],
    ['Did Wolde step down?', 'Wolde will step down as chief in December.'],
    ['Did Ruhl resign?', 'Tomas Ruhl stepped down on Friday.'],
    ['Did the police join the march?', 'The police took part in the march.'],
    ['Was the trip cancelled?', 'The trip was called off on Friday.'],
    ['Is there a curfew in the capital Tessara?', 'There is no curfew in Tessara.'],
  ])('is spoken to for %j by %j', (question, sentence) => {
    expect(faultsOf(sentence, question)).toEqual([]);
  });
});
