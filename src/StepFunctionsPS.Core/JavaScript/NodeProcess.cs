using System;
using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Text;

namespace StepFunctionsPS.JavaScript;

/// <summary>A Node.js that runs the bridge, and lines to and from it. Nothing of it goes through a shell.</summary>
internal sealed class NodeProcess : IDisposable
{
    private readonly Process process;
    private readonly string mark = Guid.NewGuid().ToString("N") + " ";
    private readonly StreamWriter input;
    private readonly BlockingCollection<string?> lines = new();

    /// <exception cref="Win32Exception">The program cannot be started.</exception>
    public NodeProcess(string program, string folder, bool stripTypes)
    {
        process = new Process
        {
            StartInfo = new ProcessStartInfo(program, (stripTypes ? "--experimental-strip-types " : "") + $"-e {Quote(Bridge.Text)} {Quote(mark)}")
            {
                UseShellExecute = false,
                CreateNoWindow = true,
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            },
        };
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null) lines.Add(null);
            else if (line.Data.StartsWith(mark, StringComparison.Ordinal)) lines.Add(line.Data.Substring(mark.Length));
        };
        process.Start();
        process.BeginOutputReadLine();
        // What the user's code prints has to be taken off, or it would stop at a full pipe.
        process.BeginErrorReadLine();
        input = new StreamWriter(process.StandardInput.BaseStream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true };
    }

    /// <summary>Sends a line; a process that has ended does not get it.</summary>
    public void Send(string line)
    {
        try
        {
            input.WriteLine(line);
        }
        catch (IOException)
        {
            // The end of the output will tell why.
        }
    }

    /// <summary>The next line; null when the process has ended.</summary>
    public string? Receive() => lines.Take();

    /// <summary>Ends the process and those that it started; whoever waits for a line is told that there is none.</summary>
    public void Kill()
    {
        try
        {
            KillTree();
        }
        catch (Exception problem) when (problem is InvalidOperationException or Win32Exception or AggregateException or System.Reflection.TargetInvocationException)
        {
            // It has ended by itself.
        }

        lines.Add(null);
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private void KillTree()
    {
        // .NET has it since Core 3.0, .NET Framework has not.
        if (typeof(Process).GetMethod("Kill", [typeof(bool)]) is { } killTree) killTree.Invoke(process, [true]);
        else using (Process.Start(new ProcessStartInfo("taskkill", $"/T /F /PID {process.Id}") { UseShellExecute = false, CreateNoWindow = true }))
            process.WaitForExit(1000);
    }

    // As programs on Windows take their command line apart; .NET does the same on other systems.
    private static string Quote(string argument)
    {
        var quoted = new StringBuilder("\"");
        var slashes = 0;
        foreach (var c in argument)
        {
            if (c == '"') quoted.Append('\\', slashes + 1);
            slashes = c == '\\' ? slashes + 1 : 0;
            quoted.Append(c);
        }

        return quoted.Append('\\', slashes).Append('"').ToString();
    }
}
