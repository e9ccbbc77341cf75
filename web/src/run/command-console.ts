// The console with its commands: what is typed goes to the program while one runs, else to the commands.
import { type CommandHost, Commands } from "../session/commands";
import type { Runner } from "../session/runner";
import { Console } from "../terminal/console";
import { touchInput } from "../terminal/touch";

/** What the commands need; the console does the rest itself. */
export type ConsoleHost = Omit<CommandHost, "print" | "clear"> & { runner(): Runner };

/** `showsField`: whether a touch screen has a field for the program's input now. */
export function commandConsole(place: HTMLElement, showsField: (accepting: boolean) => boolean, host: ConsoleHost): Console {
  const commands = new Commands({
    ...host,
    print: (text) => console.write(text),
    clear: () => console.clear(),
  });
  const console: Console = new Console(
    place,
    {
      line: (text) => host.runner().input(text),
      endOfInput: () => host.runner().endInput(),
      interrupt: () => host.runner().interrupt(),
    },
    {
      command: (line) => void commands.execute(line).then((done) => done && console.prompt()),
      candidates: (text) => commands.candidates(text),
    },
  );
  const field = touchInput(place, (data) => console.type(data));
  console.onAccept = (accepting) => field.show(showsField(accepting));
  return console;
}
