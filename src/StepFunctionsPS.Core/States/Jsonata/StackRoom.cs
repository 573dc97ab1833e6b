using System;
using System.Runtime.CompilerServices;

namespace StepFunctionsPS.States.Jsonata;

/// <summary>Tells whether the stack has room for more, whatever thread this is. A full one would end the process.</summary>
internal static class StackRoom
{
    public static bool IsLeft()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }
}
