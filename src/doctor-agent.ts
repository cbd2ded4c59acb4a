/** The `User-Agent` of the doctor's requests. Anybody may claim it: it decides nothing but how loud a refusal is. */
export const DOCTOR_AGENT = 'music-assistant-alexa-doctor';
