/** An Echo that has been heard with a linked account. Rooms are player ids. */
export type HeardEcho = {
  /** The end of its record's key: Amazon tells no name. */
  readonly id: string;
  /** The room it belongs to. */
  readonly home?: string;
  /** The room that was meant most often. */
  readonly usual?: string;
  /** Ms since 1970, at most an hour behind. */
  readonly heardAt?: number;
  /** It stands nowhere: phrases are typed to it. */
  readonly isSimulator?: boolean;
};
