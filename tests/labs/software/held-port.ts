/** Ports that another program holds. */

/**
 * Shows which program listens on a port, as long as that is another than this one.
 * @param program its name as `ss` shows it
 */
export const showsOther = (program: string) => ({
  run: "sudo ss -ltnp 'sport = :<port>'",
  shows: new RegExp(`users:\\(\\("(?!${program.replace('[', '\\[')})`),
});
