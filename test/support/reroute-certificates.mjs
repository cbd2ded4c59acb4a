// Preload (`node --import`): where this process would ask https://s3.amazonaws.com for a signing certificate, ask CERTIFICATE_HOST, a loopback http
// server, instead. Amazon's host cannot be reached from a test; everything behind the download stays real.
import http from 'node:http';
import https from 'node:https';

const standIn = process.env.CERTIFICATE_HOST;
const { get } = https;

https.get = (url, ...rest) => {
  const target = new URL(url);
  return target.hostname === 's3.amazonaws.com' && standIn !== undefined
    ? http.get(new URL(target.pathname, standIn), ...rest.map((part) => (typeof part === 'object' && part !== null ? { ...part, agent: undefined } : part)))
    : get(url, ...rest);
};
