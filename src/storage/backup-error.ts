/** What keeps a backup from being made or put back. */
export type BackupErrorCode =
  | ('redis' | 'no_store' | 'store_damaged' | 'no_secret_key' | 'other_container' | 'folder_exists' | 'not_written')
  | ('incomplete' | 'damaged' | 'newer_format' | 'in_use' | 'store_exists');

/** @param detail the path, and what is the matter there. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  constructor(
    readonly code: BackupErrorCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`backup ${code}: ${detail}`, options);
  }
}
