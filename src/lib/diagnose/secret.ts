const mask = '•••';

/** What nobody should find in a screenshot: the part in the second group is masked. */
const secrets: RegExp[] = [
  /((?:authorization|proxy-authorization)["']?\s?[:=]\s?["']?(?:bearer|basic|token|digest)? ?)([^\s"',;]{4,4000})/gi,
  /((?:^|[\s"'<>])(?:set-)?cookie["']?\s?[:=]\s?["']?)([^\r\n"']{3,4000})/gim,
  /((?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|client[_-]?secret|session(?:id)?|sid|sig|signature)["']?\s?[:=]\s?["']?)([^\s"'&,;]{3,4000})/gi,
  /(\/\/[^\s/:@]{1,200}:)([^\s/@]{1,200})(?=@)/g,
  /()(\beyJ[\w-]{8,4000}\.[\w-]{8,4000}\.[\w-]{0,4000})/g,
  /()(\b(?:AKIA|ASIA)[A-Z0-9]{16}\b)/g,
  /()(\b(?:gh[pousr]_|github_pat_|xox[abprs]-|sk-|sk_live_|glpat-|npm_)[\w-]{10,300})/g,
  /()([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/g,
];

/** Returns text with passwords, tokens, cookies and e-mail addresses masked. */
export function maskSecrets(text: string): string {
  return secrets.reduce(
    (masked, pattern) => masked.replace(pattern, (_, before: string) => `${before}${mask}`),
    text,
  );
}
