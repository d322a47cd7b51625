/** Ports that another program holds. */

/** Shows which program listens on a port, as long as that is another than this one. */
export const showsOther = (program: string) => ({
  run: "sudo ss -ltnp 'sport = :<port>'",
  shows: new RegExp(`users:\\(\\("(?!${program})`),
});
