/** A place in a song, in seconds: "30秒", "1分20秒", "1時間10分". */
export function spokenPosition(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  if (hours > 0) return `${hours}時間${minutes === 0 ? '' : `${minutes}分`}`;
  if (minutes === 0) return `${rest}秒`;
  return `${minutes}分${rest === 0 ? '' : `${rest}秒`}`;
}

/** How long something takes, in seconds: as {@link spokenPosition}, and "1時間半". */
export function spokenDuration(seconds: number): string {
  const isHalfPast = seconds > 3600 && seconds % 3600 === 1800;
  return isHalfPast ? `${Math.floor(seconds / 3600)}時間半` : spokenPosition(seconds);
}
