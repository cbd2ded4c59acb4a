import { copyFile, open } from 'node:fs/promises';

/** A new file, 0600, whose content has reached the disk. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A copy, 0600, that has reached the disk. What is there under that name is overwritten. */
export async function copyDurably(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  await settle(to);
}

/** Makes a file that is there already its owner's alone, and waits until it has reached the disk. */
export async function settle(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.chmod(0o600);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Without it a power cut could take a new name away while the file under it stays. */
export async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
