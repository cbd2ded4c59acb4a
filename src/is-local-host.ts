const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** Does this host, as `URL.hostname` writes it, lead to this machine and no further? */
export const isLocalHost = (hostname: string): boolean => LOCAL_HOSTS.includes(hostname);
