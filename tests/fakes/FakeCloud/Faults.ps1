# What can go wrong with a call, and with a resource.

# By the number of the call, or by its cmdlet and which of its calls it is; -Always for it and all that follow.
function Add-FakeFault {
    param(
        [Parameter(Mandatory)]
        [ValidateSet('Throttle', 'ServiceUnavailable', 'AccessDenied', 'ExpiredToken', 'ConnectionLostBefore', 'ConnectionLostAfter')]
        [string] $Kind,
        [int] $Number,
        [string] $Cmdlet,
        [int] $Occurrence = 1,
        [switch] $Always
    )
    # Credentials that have expired stay so.
    $script:Faults.Add(@{ Kind = $Kind; Number = $Number; Cmdlet = $Cmdlet; Occurrence = $Occurrence; Always = $Always -or $Kind -eq 'ExpiredToken'; Seen = 0; Struck = 0 })
    Save-FakeCloud
}

function Clear-FakeFault { $script:Faults = [System.Collections.Generic.List[object]]::new() }

# The resource fails when it is next created, updated or deleted; -InRollback fails what puts it back.
function Set-FakeFailure([Parameter(Mandatory)] [string] $LogicalId, [Parameter(Mandatory)] [string] $Reason, [switch] $InRollback) {
    $script:Failures["$LogicalId$(if ($InRollback) { ':rollback' })"] = $Reason
    Save-FakeCloud
}

function Clear-FakeFailure { $script:Failures = [ordered]@{} }

# The kind of fault that strikes this call; $null for none. All of them count the call.
function Find-FakeFault($Call) {
    $kind = $null
    foreach ($fault in $script:Faults) {
        $strikes = if ($fault.Cmdlet) {
            if ($fault.Cmdlet -ne $Call.Cmdlet -and -not ($fault.Kind -eq 'ExpiredToken' -and $fault.Struck)) { continue }
            $fault.Seen++
            $fault.Always ? $fault.Seen -ge $fault.Occurrence : $fault.Seen -eq $fault.Occurrence
        }
        else { $fault.Always ? $Call.Number -ge $fault.Number : $Call.Number -eq $fault.Number }
        if ($strikes) {
            $fault.Struck++
            $kind ??= $fault.Kind
        }
    }
    $kind
}

# Codes differ from service to service.
function New-FaultException([string] $Kind, $Spec) {
    $service = $Spec.Service
    $isJson = $service -in 'StepFunctions', 'SimpleSystemsManagement', 'CloudWatchLogs', 'APIGateway', 'Lambda'
    switch ($Kind) {
        Throttle {
            if ($service -eq 'S3') { New-ServiceException $service SlowDown 'Please reduce your request rate.' 503 }
            elseif ($service -eq 'APIGateway') { New-ServiceException $service TooManyRequestsException 'Too Many Requests' 429 }
            elseif ($isJson) { New-ServiceException $service ThrottlingException 'Rate exceeded' 400 }
            else { New-ServiceException $service Throttling 'Rate exceeded' 400 }
        }
        ServiceUnavailable { New-ServiceException $service ServiceUnavailable 'Service is unable to handle request.' 503 }
        AccessDenied {
            $message = $service -eq 'S3' ? 'Access Denied' : "User: arn:aws:iam::$($script:AccountId):user/deployer is not authorized to perform: $($Spec.Action) because no identity-based policy allows the $($Spec.Action) action"
            New-ServiceException $service ($isJson ? 'AccessDeniedException' : 'AccessDenied') $message 403
        }
        ExpiredToken {
            if ($service -eq 'S3') { New-ServiceException $service ExpiredToken 'The provided token has expired.' 400 }
            else { New-ServiceException $service ($isJson ? 'ExpiredTokenException' : 'ExpiredToken') 'The security token included in the request is expired' 403 }
        }
        default {
            [System.Net.Http.HttpRequestException]::new('An error occurred while sending the request.', [System.IO.IOException]::new('The response ended prematurely.'))
        }
    }
}

# An exception of its own where the SDK has one by that name, else that of the whole service.
function New-ServiceException([string] $Service, [string] $Code, [string] $Message, [int] $Status = 400) {
    $name = ($Code -replace 'Exception$') + 'Exception'
    $type = ("Amazon.$Service.Model.$name" -as [type]) ?? ("Amazon.$Service.Amazon${Service}Exception" -as [type])
    $type::new($Message, $Code, $Status, (New-FakeId))
}

# What an operation throws when AWS would refuse.
function Stop-Operation([string] $Code, [string] $Message, [int] $Status = 400, [string] $Service = 'CloudFormation') {
    throw (New-ServiceException $Service $Code $Message $Status)
}
