using System.Linq;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Presentation;

/// <summary>
/// Text of users and of AWS in a log whose lines can be commands. Names of states, reasons of failures and the like must
/// not give commands to a build.
/// </summary>
internal static class LogText
{
    // An agent finds ##vso[ anywhere in a line, and ##[ likewise.
    private static readonly Regex AgentCommand = new(@"##(?=vso\[|\[)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // GitHub's runner takes a line for a command that begins with two colons.
    private static readonly Regex RunnerCommand = new(@"^(\s*:)(?=:)", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    // A carriage return alone would write over the line.
    private static readonly Regex Steering = new(@"[\p{Cc}-[\t\r\n]]|\r(?!\n)", RegexOptions.CultureInvariant);

    /// <summary>The text with a blank in what would be a command; a reader hardly sees the difference.</summary>
    public static string Harmless(string text) => RunnerCommand.Replace(AgentCommand.Replace(text, "## "), "$1 ");

    /// <summary>The text on as many lines as it has, without characters that steer a terminal.</summary>
    public static string Steady(string text) => Steering.Replace(text, " ");

    /// <summary>The text in one line, without characters that steer a terminal.</summary>
    public static string Line(string text) => text.Any(char.IsControl) ? new string([.. text.Replace("\r\n", " ").Select(letter => char.IsControl(letter) ? ' ' : letter)]) : text;
}
