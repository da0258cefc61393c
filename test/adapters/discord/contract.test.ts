import { describeAdapterContract } from '../../contract/adapter.ts';
import { discordHarness } from './harness.ts';

describeAdapterContract('discord', discordHarness, {
  answersOnceUnderNewId: 'Discord delivers an interaction or message again under the same id only',
});
