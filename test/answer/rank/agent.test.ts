import { describe, expect, it } from 'vitest';
import { rank } from '../../../src/answer/rank/index.ts';
import { entryOf, indexOf } from '../../search/articles.ts';

const faults = (sentence: string, text: string): readonly string[] => {
  const [first] = rank(indexOf(entryOf('a', sentence)), { text }).ranked;
  return first?.evidence.against ?? ['nothing found'];
};

describe('a deed told of the one who was asked about', () => {
  it.each([
    ['Was the mayor killed?', 'Mayor Tomas Ruhl was killed on Friday, the police said.'],
    ['Was Tomas Ruhl killed?', 'Gunmen killed Tomas Ruhl on Friday, police said.'],
    ['Was Tomas Ruhl arrested?', 'Police said Tomas Ruhl had been arrested on Friday.'],
    ['Was Tomas Ruhl arrested?', 'The mayor, Tomas Ruhl, was suspected of fraud, arrested and taken away.'],
    ['Was Ruhl detained?', 'A crowd met the detained Tomas Ruhl at the court.'],
    ['Was Ruhl accused by Brenn?', 'Ada Brenn accused Tomas Ruhl of fraud.'],
    ['Did Brenn accuse Ruhl?', 'Tomas Ruhl was accused of fraud by Ada Brenn.'],
    ['Did Brenn accuse Ruhl?', 'Ada Brenn accused Tomas Ruhl of fraud.'],
    ['Did Ruhl resign?', 'Tomas Ruhl, who led the town for ten years, resigned on Friday.'],
    ['Did Ruhl and Brenn talk?', 'Ada Brenn and Tomas Ruhl had a “long” conversation on Friday.'],
    ['Was Tomas Ruhl killed?', 'Tomas Ruhl died on Friday, his family said.'],
    ['Did police use tear gas?', 'Tear gas was used by police on Friday.'],
    ['When did Ruhl separate from his wife?', 'Ruhl and his wife of 41 years separated in 1939.'],
    ['Did Ruhl become mayor?', 'Tomas Ruhl united the two old parties and became mayor.'],
    ['Are trains running?', 'The operator says trains between Vell and Meren could run again.'],
    ['Was the husband killed?', 'Her husband Emil did not survive.'],
    ['Did Ruhl use drones?', 'Asked whether Ruhl had used drones, a spokesman declined to comment.'],
    ['Was Kestrel evacuated?', 'The evacuation of Kestrel began on Friday.'],
  ])('is found for %j in %j', (question, sentence) => {
    expect(faults(sentence, question)).toEqual([]);
  });
});

describe('a deed told of another', () => {
  it.each([
    ['Was the mayor killed?', 'The flood in Velmora has killed 26 people, Mayor Tomas Ruhl said.'],
    ['Was Ada Brenn killed?', '“Two people were killed in a landslide,” rescue chief Ada Brenn said.'],
    ['Was Sven Lund detained?', 'Sven Lund, the brother of the detained Peter Lund, resigned.'],
    ['Did Ruhl accuse Brenn?', 'Ada Brenn accused Tomas Ruhl of fraud.'],
    ['Who did Ruhl accuse?', 'Ada Brenn accused Tomas Ruhl of fraud.'],
    ['Did police throw stones?', 'Strikers threw stones at police on Friday.'],
    ['Did Karl Feld resign?', 'Karl Feld called on Mayor Tomas Ruhl to resign.'],
    ['Was Yusuf Karam shot?', 'His son, Tarek Karam, was shot in the leg.'],
    [
      'Did the president flee to Mavia?',
      'Colonel Idris Benka fled to Mavia, two officials said about the president.',
    ],
    ['When was Tomas Ruhl arrested?', 'Tomas Ruhl said on Friday that two men were arrested.'],
    ['Did Marta Iversen steal the money?', 'His lawyer, Marta Iversen, said Lund had not stolen the money.'],
  ])('is no answer to %j in %j', (question, sentence) => {
    expect(faults(sentence, question)).toContain('agent-differs');
  });

  it.each([
    ['Who shot Tarek Karam?', 'Tarek Karam was shot in the leg on Friday.', 'agent-missing'],
    [
      'Why did the court ban the strike?',
      'The court refused to ban the strike because of the law.',
      'untold',
    ],
    ['When was the quarantine lifted?', 'The quarantine will be lifted on Friday.', 'untold'],
    ['How many bridges collapsed?', 'Two bridges were damaged, but none collapsed.', 'untold'],
    ['How many men were charged?', 'Police arrested five men accused of looting.', 'deed-missing'],
    ['How many bridges were destroyed?', 'Two bridges were damaged by the flood.', 'deed-missing'],
    ['Was Rosa Pinto arrested?', 'Union leader Rosa Pinto said the strike would last.', 'deed-missing'],
    [
      'Was Leila Haddou wounded?',
      'The president is safe, his spokeswoman Leila Haddou said.',
      'deed-missing',
    ],
    ['How many experts died?', 'The agency sent a team of six experts.', 'deed-missing'],
    ['Who replaced Tomas Vell?', 'Tomas Vell was dismissed by Ada Brenn on Monday.', 'deed-missing'],
    ['Did the workers use tear gas?', 'Police used tear gas at Gate 4.', 'word-missing'],
    ['How many people died of cholera?', 'In the flood 230 people died.', 'word-missing'],
    [
      'Is the airport in Lorben open?',
      'The airport in Tamsel is open on Thursday. The railway to Lorben is not.',
      'place-differs',
    ],
  ])('gives no answer to %j in %j: %s', (question, sentence, fault) => {
    expect(faults(sentence, question)).toContain(fault);
  });
});
