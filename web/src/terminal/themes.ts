// The console's colours. Programs' own colours are made readable by xterm (minimumContrastRatio).
export const kThemes = {
  light: {
    background: "#ffffff", foreground: "#1f2328", cursor: "#1f2328", selectionBackground: "#b6d7ff",
    red: "#b3261e", green: "#1a7f37", yellow: "#8f4e00", blue: "#0b5cad", magenta: "#7b2fb5", cyan: "#00718f",
    brightRed: "#b3261e", brightGreen: "#1a7f37", brightYellow: "#8f4e00", brightBlue: "#0b5cad", brightMagenta: "#7b2fb5",
    brightCyan: "#00718f",
  },
  dark: {
    background: "#1b1e24", foreground: "#d7dae0", cursor: "#d7dae0", selectionBackground: "#3d4a5f",
    red: "#ff8a80", green: "#7ee29a", yellow: "#f0b373", blue: "#8ec5ff", magenta: "#c9a0f0", cyan: "#5ac8e0",
    brightRed: "#ff8a80", brightGreen: "#7ee29a", brightYellow: "#f0b373", brightBlue: "#8ec5ff", brightMagenta: "#c9a0f0",
    brightCyan: "#5ac8e0",
  },
};
