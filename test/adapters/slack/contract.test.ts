import { describeAdapterContract } from '../../contract/adapter.ts';
import { slackHarness } from './harness.ts';

const FOR_COMMANDS = {
  answersOnceUnderNewId: 'a command has no event id; a redelivered one carries the same trigger',
  stopsWithoutAnswer: 'five seconds of waiting, the same for a command as for a message above',
};

describeAdapterContract('Slack, direct messages over Socket Mode', () => slackHarness('socket', 'message'));
describeAdapterContract('Slack, direct messages over HTTP', () => slackHarness('http', 'message'));
describeAdapterContract(
  'Slack, commands over Socket Mode',
  () => slackHarness('socket', 'command'),
  FOR_COMMANDS,
);
describeAdapterContract('Slack, commands over HTTP', () => slackHarness('http', 'command'), FOR_COMMANDS);
