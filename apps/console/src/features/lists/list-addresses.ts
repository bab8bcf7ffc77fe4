/** Where the service keeps the lists of general agents. */
export const UPLOADS = '/api/v1/agent/list-uploads';
export const UPLOAD = '/api/v1/agent/list-uploads/{uploadId}';
export const ROWS = '/api/v1/agent/list-uploads/{uploadId}/rows';
export const CHANGES = '/api/v1/agent/list-uploads/{uploadId}/diff';
export const CONFLICTS = '/api/v1/agent/list-uploads/{uploadId}/conflicts';
export const WAITING_CLAIMS = '/api/v1/agent/list-uploads/{uploadId}/waiting-claims';
export const CLAIMED_NUMBERS = '/api/v1/agent/claimed-numbers';
export const TEMPLATE = '/api/v1/agent/list-template';

/** The same lists as the bureau sees them that reviews them. */
export const REVIEWS = '/api/v1/staff/list-reviews';
export const REVIEW = '/api/v1/staff/list-reviews/{uploadId}';
export const REVIEW_ROWS = '/api/v1/staff/list-reviews/{uploadId}/rows';
export const REVIEW_CHANGES = '/api/v1/staff/list-reviews/{uploadId}/diff';
export const REVIEW_CONFLICTS = '/api/v1/staff/list-reviews/{uploadId}/conflicts';
export const REVIEW_CLAIMS = '/api/v1/staff/list-reviews/{uploadId}/waiting-claims';
export const REVIEW_SAMPLE = '/api/v1/staff/list-reviews/{uploadId}/sample';
