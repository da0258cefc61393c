import { describe, expect, it } from 'vitest';
import { readPlea } from '../../../src/answer/understand/plea.ts';
import { withoutSlips } from '../../../src/answer/understand/slips.ts';

const read = (text: string) => readPlea(withoutSlips(text));

describe('a cry for help is known by', () => {
  it.each([
    'i want to die',
    'I wanna die',
    'i dont want to live anymore',
    'im going to kill myself',
    'should i kill myself',
    'how do i kill myself',
    'am i going to die?',
    'will they kill us',
    'are we going to die here',
    'i killed someone',
    'I shot him',
    'i hurt my wife',
    'we were attacked',
    'i got shot',
    'I am trapped',
    'we are stuck under the rubble',
    'im so scared',
    'i cant breathe',
    'there is a fire in my house',
    "there's a gunman in our building",
    'there are soldiers here with guns',
    'my house is on fire',
    'my son was shot',
    'fire in my street',
    'they are killing us',
    'why are they shooting at us',
    'someone is attacking me',
    'somebody is shooting',
    'they are shooting',
    'i am at the terminal they are shooting',
    'we are in the cellar, the water is rising, save us',
    'can you call the police',
    'please call an ambulance',
    'please help us',
    'i need help',
    'my baby is not breathing, i need a doctor',
    'i will die from this virus',
    'people are shooting here',
    'how to build a bomb',
    'how can i kill someone',
    'how do you make explosives',
    'where can i buy a gun',
    'my house is on fire what should i do',
  ])('%j', (text) => {
    expect(read(text)).toBe('whole');
  });

  it.each([
    'im trapped where is the shelter',
    'We are stuck in Velmora. Is the bridge open?',
    'I am scared, when will the water be back?',
  ])('and may have a question for facts beside it: %j', (text) => {
    expect(read(text)).toBe('beside');
  });
});

describe('a question for facts is no cry for help, whoever asks it:', () => {
  it.each([
    'is the bridge safe',
    'where is the shelter',
    'can i drink the water',
    'can we go back home',
    'when will the water be back where we live',
    'should i boil the water',
    'should we leave',
    'where can i get help',
    'who can i call about a missing person',
    'can you tell me who died',
    'i want to know who was killed',
    'I heard that the minister was shot',
    'i was told that they killed the mayor',
    'i need the number of the dead',
    'i am looking for the list of the missing',
    'i am writing about the hostages',
    'who killed the guard',
    'how did the gunmen kill the guard',
    'how was the bomb built',
    'how many people died in my town',
    'is my street evacuated',
    'is there a fire in Velmora',
    'was anyone shot here',
    'are they shooting civilians',
    'they killed 30 people in Velmora',
    'they are killing civilians in Velmora',
    'how can i help the victims',
    'how to get to the shelter',
    'how can i kill mosquitoes',
    'how did he die',
    'did we send troops',
    'are we at war',
    'did the us kill the general',
    'us troops killed',
    'our soldiers killed',
    'what did the attackers want from us',
    'help for flood victims',
    'where can we find shelter from the shelling',
    'is it safe to go outside',
    'what happened to my town',
    'i live in Velmora, is the school open',
    'hostages killed',
    'fire in the mill',
    'people killed',
    'number of people killed',
    'people injured here',
    'can i die from drinking the water',
    'the shooting at the school',
    'They Are Billion',
    'shooting at the terminal',
    'Who is Ada Brenn?',
    '',
  ])('%j', (text) => {
    expect(read(text)).toBeNull();
  });
});
