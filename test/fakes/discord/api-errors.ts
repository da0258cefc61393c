/** What the loopback answers when it refuses. Status and code as in Discord's table of error codes. */
export interface ApiError {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  /** Details of an invalid body. */
  readonly errors?: readonly string[];
}

const error = (status: number, code: number, message: string): ApiError => ({ status, code, message });

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
export const API_ERRORS = {
  unauthorized: error(401, 0, '401: Unauthorized'),
  notFound: error(404, 0, '404: Not Found'),
  unknownChannel: error(404, 10003, 'Unknown Channel'),
  unknownMessage: error(404, 10008, 'Unknown Message'),
  unknownWebhook: error(404, 10015, 'Unknown Webhook'),
  unknownInteraction: error(404, 10062, 'Unknown interaction'),
  commandQuota: error(400, 30034, 'Max number of daily application command creates has been reached (200)'),
  alreadyAcknowledged: error(400, 40060, 'Interaction has already been acknowledged.'),
  tooManyFollowUps: error(
    400,
    40094,
    'This interaction has reached the maximum number of follow-up messages',
  ),
  missingAccess: error(403, 50001, 'Missing Access'),
  notTheAuthor: error(403, 50005, 'Cannot edit a message authored by another user'),
  editedTooOften: error(
    429,
    30046,
    'Maximum number of edits to messages older than 1 hour reached. Try again later',
  ),
  emptyMessage: error(400, 50006, 'Cannot send an empty message'),
  cannotMessageUser: error(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: error(403, 50013, 'Missing Permissions'),
  invalidToken: error(401, 50027, 'Invalid Webhook Token'),
  invalidBody: error(400, 50035, 'Invalid Form Body'),
  archivedThread: error(400, 50083, 'Thread is archived'),
  replyWithoutHistory: error(400, 160002, 'Cannot reply without permission to read message history'),
  lockedThread: error(400, 160005, 'This thread is locked'),
  serverError: error(500, 0, '500: Internal Server Error'),
} as const satisfies Record<string, ApiError>;
