using System;

namespace StepFunctionsPS.Deployment;

/// <summary>
/// Looks at AWS again and again. One look in vain says nothing: AWS may be busy, the line down for a moment, or what was just made not be seen yet;
/// several in a row end the work.
/// </summary>
internal sealed class PatientLook(IWork work)
{
    private const int FailuresInARow = 5;

    private int failures;

    /// <summary>Looks once.</summary>
    /// <returns>Whether anything could be seen.</returns>
    public bool Try<T>(string doing, Func<T> look, out T? seen)
        where T : class
    {
        try
        {
            seen = look();
            failures = 0;
            return true;
        }
        catch (AwsFailure failure) when (failure.Kind is AwsFailureKind.Throttled or AwsFailureKind.NotReached or AwsFailureKind.Other && ++failures < FailuresInARow)
        {
            work.Detail($"Could not {doing}, which is tried again: {work.Shown(failure.Problem)}");
            seen = null;
            return false;
        }
        catch (AwsFailure failure)
        {
            throw work.Failed(doing, failure);
        }
    }
}
