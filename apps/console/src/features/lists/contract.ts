import type { ApiSchemas } from '@jiweibao/shared';

/** The service's words for what the pages of lists show, by shorter names. */
export type ListUpload = ApiSchemas['AgentListUploadReply'];
export type ListUploadLine = ApiSchemas['ListUploadLineReply'];
export type UploadLayout = ApiSchemas['UploadLayoutReply'];
export type LayoutColumn = ApiSchemas['UploadColumnReply'];
export type Statement = ApiSchemas['UploadStatementReply'];
export type UploadRow = ApiSchemas['UploadRowReply'];
export type RowFault = ApiSchemas['RowFaultReply'];
export type ListChange = ApiSchemas['ListChangeReply'];
export type FieldChange = ApiSchemas['ListFieldChangeReply'];
export type ListConflict = ApiSchemas['ListConflictReply'];
export type ListReview = ApiSchemas['ListReviewReply'];
