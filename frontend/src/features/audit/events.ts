/** What the trail tells most; anything else is shown by its code. */
export const eventTypes = [
  'accountInvited',
  'accountChanged',
  'accountEnded',
  'accountErased',
  'passwordChosen',
  'passwordResetAsked',
  'mandateGiven',
  'mandateChanged',
  'accessTokenMade',
  'accessTokenConfirmed',
  'accessTokenRevoked',
  'bodyConvened',
  'agendaApproved',
  'agendaSlotFrozen',
  'minutesApproved',
  'releaseChanged',
  'obligationRulesChanged',
  'calendarLinkMade',
  'calendarLinkRevoked',
  'intakeLinkMade',
  'intakeLinkRevoked',
  'briefingPublished',
  'meetingMoved',
  'meetingCancelled',
  'deliveryRetrieved',
  'deliveryAcknowledged',
  'regionsImported',
] as const
export type EventType = (typeof eventTypes)[number]

export const isKnown = (type: string): type is EventType => (eventTypes as readonly string[]).includes(type)
