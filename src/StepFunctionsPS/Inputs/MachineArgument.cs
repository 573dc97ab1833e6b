using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Simulation;

namespace StepFunctionsPS.Inputs;

/// <summary>Finds what is to be run: in an object that is given, else in a file.</summary>
/// <param name="name">What -Name says; null when it says nothing.</param>
/// <param name="options">How a file is read.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class MachineArgument(string? name, CompilerOptions options, IFindings findings)
{
    private bool isRead;
    private StateMachine? inFile;

    /// <summary>The machine of a service, or a machine itself.</summary>
    public StateMachine? Of(object given) => findings.Take(given is Service service ? RunTarget.Of(service, name) : RunTarget.Of((StateMachine)given, name));

    /// <summary>The machine in the one file that a path finds; the file is the same for all inputs in the pipeline, and so are its errors.</summary>
    public StateMachine? InFile(string path, Func<IEnumerable<string>> find)
    {
        if (!isRead) inFile = Read(path, find().ToArray());
        isRead = true;
        return inFile;
    }

    private StateMachine? Read(string path, string[] files)
    {
        if (files.Length > 1) findings.Refuse(CommandMessages.SeveralFiles(path), path);
        return files.Length == 1 ? findings.Take(RunTarget.Read(files[0], name, options)) : null;
    }
}
