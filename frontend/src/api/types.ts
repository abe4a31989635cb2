import type { components, operations } from './schema'

type Schemas = components['schemas']

export type Reference = Schemas['Reference']
export type Circle = Schemas['Circle']
export type Role = Schemas['Role']
export type Scope = Schemas['Scope']

export type Me = Schemas['Me']
export type DemoAccount = Schemas['DemoAccount']
export type DemoAccounts = Schemas['DemoAccounts']
export type AccessToken = Schemas['AccessToken']
export type NewAccessToken = Schemas['NewAccessToken']

export type Body = Schemas['Body']
export type Meeting = Schemas['Meeting']
export type NewMeeting = Schemas['NewMeeting']
export type Rescheduling = Schemas['Rescheduling']
export type Cancellation = Schemas['Cancellation']
export type MeetingSeries = Schemas['MeetingSeries']
export type NewMeetingSeries = Schemas['NewMeetingSeries']
export type NewSeriesPreview = Schemas['NewMeetingSeriesPreview']
export type SeriesPatch = Schemas['MeetingSeriesPatch']
export type PlanningWarning = Schemas['PlanningWarning']
export type MeetingPatch = Schemas['MeetingPatch']
export type Invitation = Schemas['Invitation']
export type NewReply = Schemas['NewReply']
export type ReplyStatus = Schemas['ReplyStatus']
export type Replies = Schemas['AttendanceReplies']
export type Attendance = Schemas['Attendance']
export type Attendee = Schemas['SeatAttendance']
export type AttendanceState = Schemas['AttendanceState']

export type Agenda = Schemas['Agenda']
export type AgendaItem = Schemas['AgendaItem']
export type AgendaItemKind = Schemas['AgendaItemKind']
export type NewAgendaItem = Schemas['AgendaItemChange']
export type AgendaItemPatch = Schemas['AgendaItemPatch']
export type Recipient = Schemas['AgendaRecipient']

export type Minutes = Schemas['Minutes']
export type MinutesState = Schemas['MinutesState']
export type MinutesEntry = Schemas['MinutesEntry']
export type EntryPatch = Schemas['EntryPatch']
export type Outcome = Schemas['Outcome']
export type OutcomeType = Schemas['OutcomeType']
export type NewOutcome = Schemas['NewOutcome']
export type Remark = Schemas['Remark']

export type FollowUp = Schemas['FollowUp']
export type FollowUpState = Schemas['FollowUpState']
export type FollowUpOwner = FollowUp['owner']
export type NewFollowUps = Schemas['NewFollowUps']
export type FollowUpReport = Schemas['NewFollowUpReport']

export type Briefing = Schemas['Briefing']
export type BriefingCard = Schemas['BriefingCard']
export type BriefingTheme = Schemas['BriefingTheme']
export type BriefingAnnex = Schemas['BriefingAnnex']

export type EditionDocument = Schemas['EditionDocument']
export type EditionKind = Schemas['EditionKind']
export type AgendaDocument = Schemas['AgendaDocument']
export type MinutesDocument = Schemas['MinutesDocument']
export type BriefingDocument = Schemas['BriefingDocument']
export type AnnexDocument = Schemas['BriefingAnnexDocument']
export type Delivery = Schemas['Delivery']
export type DeliveryState = Schemas['DeliveryState']
/** What the flow matrix counts: agendas, approved minutes and briefings. */
export type Obligation = Exclude<EditionKind, 'minutesReview' | 'briefingAnnex'>
export type Mail = Schemas['Mail']
export type MailState = Schemas['MailState']
export type InformationFlow = Schemas['InformationFlow']
export type FlowCell = Schemas['InformationFlowCell']

/** The operations of the contract: `permitted` on a representation names those that its reader may do now. */
export type OperationName = keyof operations
