/** One thing that Amazon would refuse. Without `resource` it concerns the package as a whole. */
export type PackageProblem = { resource?: string; message: string };

/** What came of looking at a skill package. */
export type PackageReport = {
  /** Amazon's names of what is in it: `Manifest`, `InteractionModel.<locale>`. */
  resources: readonly string[];
  problems: readonly PackageProblem[];
  /** Its files, by their path in `skill-package/`. */
  files: ReadonlyMap<string, Uint8Array>;
};
